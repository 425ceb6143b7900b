import type { Command, Option, Options, Positional, Positionals } from "./definition.ts";
import { optionsOf } from "./parse.ts";

const columns = 100;
const general = "Options";

/** Returns the text of `--help`. */
export function formatHelp<Opts extends Options, Pos extends Positionals>(command: Command<Opts, Pos>): string {
  const { name, summary, details, positionals = {}, commands = {}, exitCodes = {}, trailing } = command as Command;
  const sections = [
    section("Arguments", [
      ...Object.entries(positionals).map(describePositional),
      ...(trailing ? [[`<${trailing.placeholder}>`, trailing.help] satisfies [string, string]] : []),
    ]),
    section("Commands", Object.entries(commands)),
    ...groupOptions(command as Command),
    details?.trim(),
    section("Exit codes", [
      ["0", exitCodes[0] ?? "succeeded"],
      ["1", exitCodes[1] ?? "failed"],
      ["2", "the command line or an input that it names is invalid"],
    ]),
  ];
  return `${[`Usage: ${[name, ...usageParts(command as Command)].join(" ")}`, summary, ...sections].filter(Boolean).join("\n\n")}\n`;
}

function usageParts({ positionals = {}, options = {}, forwardsTo, trailing }: Command): string[] {
  const required = Object.entries(options).filter(([, spec]) => spec.type !== "boolean" && spec.required);
  return [
    ...Object.entries(positionals).map(([name, spec]) => (spec.required ? `<${name}>` : `[<${name}>]`)),
    ...required.map(([name, spec]) => signature(name, spec)),
    forwardsTo ? `[options of ${forwardsTo}]` : "[options]",
    ...(trailing ? ["[--]", `<${trailing.placeholder}>`] : []),
  ];
}

function describePositional([name, { help, choices }]: [string, Positional]): [string, string] {
  return [`<${name}>`, choices ? `${help}: ${choices.join(", ")}` : help];
}

function groupOptions(command: Command): (string | undefined)[] {
  const options = Object.entries(optionsOf(command));
  // Not `Map.groupBy`: the published mock server, which bundles this, also runs on Node 20. `--help` comes last.
  const headings = new Set(options.map(([, { group = general }]) => group));
  headings.delete(general);
  return [...headings, general].map((heading) =>
    section(heading, options.filter(([, { group = general }]) => group === heading).map(describeOption)),
  );
}

function describeOption([name, spec]: [string, Option]): [string, string] {
  const choices = spec.type === "string" && spec.choices ? `: ${spec.choices.join(", ")}` : "";
  const fallback = spec.type === "boolean" || spec.default === undefined ? "" : ` (default: ${spec.default})`;
  return [`${spec.short ? `-${spec.short}, ` : ""}${signature(name, spec)}`, `${spec.help}${choices}${fallback}`];
}

function signature(name: string, spec: Option): string {
  if (spec.type === "boolean") return `--${name}`;
  const value = `<${spec.placeholder}>`;
  return `--${name} ${spec.type === "string" && spec.implied !== undefined ? `[${value}]` : value}`;
}

function section(heading: string, rows: [string, string][]): string | undefined {
  if (rows.length === 0) return undefined;
  const width = Math.max(...rows.map(([left]) => left.length)) + 4;
  const lines = rows.map(([left, right]) => `  ${left}`.padEnd(width) + wrap(right, width));
  return `${heading}:\n${lines.join("\n")}`;
}

/** Wraps text into lines, indented from the second on. */
function wrap(text: string, indent: number): string {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && longer.length <= columns - indent) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join(`\n${" ".repeat(indent)}`);
}
