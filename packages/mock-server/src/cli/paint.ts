import { Stream, type Writable } from "node:stream";
import { styleText } from "node:util";

type Style = "dim" | "bold" | "green" | "cyan" | "yellow" | "red" | "magenta";

/** Colours a text if the output shows colours. */
export type Paint = (style: Style, text: string) => string;

export const plain: Paint = (_, text) => text;

/**
 * Returns a function that colours texts for a terminal and leaves them unchanged otherwise. Respects `NO_COLOR` and
 * `FORCE_COLOR`.
 */
export function createPaint(output: unknown): Paint {
  if (!(output instanceof Stream)) return plain;
  // Asked once: `styleText` would look at the stream and the environment each time.
  const showsColours = styleText("bold", " ", { stream: output as Writable }) !== " ";
  return showsColours ? (style, text) => styleText(style, text, { validateStream: false }) : plain;
}

/** Returns the colour of a status: 0 stands for a connection that was reset. */
export function colorOf(status: number): Style {
  if (status >= 500 || status === 0) return "red";
  if (status >= 400) return "yellow";
  return status >= 300 ? "cyan" : "green";
}
