import { captureCommand } from "@org/rtk-command-line";
import { demo } from "./command.ts";
import { drawTerminal } from "./picture.ts";

/** Path of the picture in the README. */
export const pictureFile = new URL("../../../.github/demo.svg", import.meta.url);

/** Draws the demo's real output, without the suggestions at the end. */
export async function drawDemo(): Promise<string> {
  const { output } = await captureCommand(demo, []);
  const [shown = ""] = output.split("\nWhat to try next");
  // The port differs each time.
  return drawTerminal("npx -y pnpm@12 demo", shown.replace(/127\.0\.0\.1:\d+/, "127.0.0.1:4010"));
}
