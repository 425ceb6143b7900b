import { parseArgs } from "node:util";
import { convert } from "./convert.ts";
import type { Command, Option, Options, ParsedArguments, Positionals } from "./definition.ts";
import { UsageError } from "./errors.ts";
import { findNearest } from "./nearest.ts";

const help: Option = { type: "boolean", short: "h", help: "Print this help" };

/** The command's options and `--help`. */
export function optionsOf({ options }: Pick<Command, "options">): Options {
  return { ...options, help };
}

/**
 * Parses a command line.
 *
 * @returns "help" if it contains `--help`
 * @throws UsageError naming the option or argument, and the nearest name for a mistyped one
 */
export function parseArguments<Opts extends Options, Pos extends Positionals>(
  command: Command<Opts, Pos>,
  args: readonly string[],
): ParsedArguments<Opts, Pos> | "help" {
  const { own: before, trailing } = splitTrailing(command as Command, args);
  // Package managers differ in whether they pass on the `--` that ends their own options.
  const own = before[0] === "--" ? before.slice(1) : before;
  const asksForHelp = own.slice(0, own.includes("--") ? own.indexOf("--") : undefined).some(isHelp);
  if (asksForHelp) return "help";
  if (command.forwardsTo) return { options: {}, positionals: {}, forwarded: own } as never;
  const specs = optionsOf(command as Command);
  const { texts, positionals } = readTokens(own, specs);
  checkCombinations(specs, texts);
  if (command.trailing && trailing.length === 0) throw new UsageError(`<${command.trailing.placeholder}> is missing`);
  return {
    options: readOptions(command.options ?? {}, texts),
    positionals: readPositionals(command as Command, positionals),
    forwarded: trailing,
  } as unknown as ParsedArguments<Opts, Pos>;
}

/** Another program's arguments are not parsed, even if both have the same option. */
function splitTrailing(command: Command, args: readonly string[]): { own: string[]; trailing: string[] } {
  if (!command.trailing) return { own: [...args], trailing: [] };
  const { tokens } = tokenize([...args], optionsOf(command));
  const end = tokens.find(({ kind }) => kind !== "option");
  if (!end) return { own: [...args], trailing: [] };
  return {
    own: args.slice(0, end.index),
    trailing: args.slice(end.index + (end.kind === "option-terminator" ? 1 : 0)),
  };
}

function isHelp(argument: string): boolean {
  return argument === "--help" || argument === "-h";
}

/** Texts of the options by name, in command-line order; true for flags. */
type Texts = Map<string, (string | true)[]>;

function tokenize(args: string[], specs: Options) {
  const options = Object.fromEntries(
    Object.entries(specs).map(([name, { type, short }]) => [
      name,
      { type: type === "boolean" ? ("boolean" as const) : ("string" as const), ...(short && { short }) },
    ]),
  );
  // Not strict, so that this package can throw its own errors.
  return parseArgs({ args: addImplied(args, specs), options, strict: false, allowPositionals: true, tokens: true });
}

function readTokens(args: string[], specs: Options): { texts: Texts; positionals: string[] } {
  const { tokens } = tokenize(args, specs);
  const texts: Texts = new Map();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") {
      texts.set(token.name, [...(texts.get(token.name) ?? []), readText(token, specs)]);
    }
  }
  return { texts, positionals };
}

/** Adds the implied value to options without one. */
function addImplied(args: string[], specs: Options): string[] {
  return args.map((arg, index) => {
    const name = arg.slice(2);
    const spec = arg.startsWith("--") && Object.hasOwn(specs, name) ? specs[name] : undefined;
    const isAlone = (args[index + 1] ?? "-").startsWith("-");
    return spec?.type === "string" && spec.implied !== undefined && isAlone ? `${arg}=${spec.implied}` : arg;
  });
}

interface OptionToken {
  name: string;
  rawName: string;
  value?: string | undefined;
  inlineValue?: boolean | undefined;
}

function readText({ name, rawName, value, inlineValue }: OptionToken, specs: Options): string | true {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (!spec) throw new UsageError(describeUnknown(rawName, name, specs));
  if (spec.type === "boolean") {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value`);
    return true;
  }
  // `--state --empty`: the value was forgotten. A negative number is a value.
  const isForgotten = value === undefined || (!inlineValue && /^-\D/.test(value));
  if (isForgotten) throw new UsageError(`${rawName} needs a value: ${rawName} <${spec.placeholder}>`);
  return value;
}

function describeUnknown(rawName: string, name: string, specs: Options): string {
  const nearest = rawName.startsWith("--") ? findNearest(name, Object.keys(specs)) : undefined;
  return `Unknown option ${rawName}${nearest ? `. Did you mean --${nearest}?` : ""}`;
}

function checkCombinations(specs: Options, texts: Texts): void {
  for (const name of texts.keys()) {
    const { conflictsWith = [], requires } = specs[name] as Option;
    const conflict = conflictsWith.find((other) => texts.has(other));
    if (conflict) throw new UsageError(`--${conflict} has no effect with --${name}: leave one of them out`);
    if (requires && !texts.has(requires)) throw new UsageError(`--${name} requires --${requires}`);
  }
}

function readOptions(specs: Options, texts: Texts): Record<string, unknown> {
  return Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, readOption(name, spec, texts)]));
}

function readOption(name: string, spec: Option, texts: Texts): unknown {
  if (spec.type === "boolean") return texts.has(name);
  const given = texts.get(name) as string[] | undefined;
  if (spec.type === "string" && spec.multiple) return (given ?? []).map((text) => convert(`--${name}`, spec, text));
  const text = given?.at(-1) ?? spec.default?.toString();
  if (text !== undefined) return convert(`--${name}`, spec, text);
  if (spec.required) throw new UsageError(`--${name} <${spec.placeholder}> is missing`);
  return undefined;
}

function readPositionals({ positionals = {}, commands = {} }: Command, texts: string[]): Record<string, unknown> {
  const entries = Object.entries(positionals);
  const extra = texts[entries.length];
  if (extra !== undefined) {
    const nearest = findNearest(extra, Object.keys(commands));
    const suggestion = nearest ? `. Did you mean ${nearest}?` : "";
    throw new UsageError(`Unexpected argument ${JSON.stringify(extra)}${suggestion}`);
  }
  return Object.fromEntries(
    entries.map(([name, spec], index) => {
      const text = texts[index];
      if (text !== undefined) return [name, convert(`<${name}>`, spec, text)];
      if (spec.required) throw new UsageError(`<${name}> is missing${describeMissing(spec.choices)}`);
      return [name, undefined];
    }),
  );
}

function describeMissing(choices: readonly string[] | undefined): string {
  return choices ? `: one of ${choices.join(", ")}` : "";
}
