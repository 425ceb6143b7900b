/** 0: success. 1: failure. 2: the command line or an input that it names is invalid. */
export type ExitCode = 0 | 1 | 2;

interface Described {
  help: string;
}

interface OptionBase extends Described {
  /** One letter: `-h`. */
  short?: string;
  /** Heading in the help; "Options" by default. */
  group?: string;
  /** Names of options that cannot be combined with this one. */
  conflictsWith?: readonly string[];
  /** Name of the option that this one needs. */
  requires?: string;
}

export interface FlagOption extends OptionBase {
  type: "boolean";
}

/** How to parse text into a value. */
interface TextRules {
  choices?: readonly string[];
  /** Returns the value, or undefined if the text is invalid. */
  parse?: (text: string) => unknown;
  /** Describes the accepted values in the error message: "an HTTP URL, e.g. …". */
  expected?: string;
}

export interface TextOption extends OptionBase, TextRules {
  type: "string";
  placeholder: string;
  /** As written on the command line. */
  default?: string;
  required?: true;
  /** Whether the option may be repeated; its value is then a list. */
  multiple?: true;
  /** Value, as written on the command line, for the option without one: `--cors`. */
  implied?: string;
}

export interface NumberOption extends OptionBase {
  type: "number" | "integer";
  placeholder: string;
  min?: number;
  max?: number;
  default?: number;
  required?: true;
}

export type Option = FlagOption | TextOption | NumberOption;

/** A positional argument, e.g. a file. */
export interface Positional extends Described, TextRules {
  required?: true;
}

export type Options = Record<string, Option>;

/** In command-line order. */
export type Positionals = Record<string, Positional>;

type TextValue<Rules> = Rules extends { parse: (text: string) => infer Value }
  ? Exclude<Value, undefined>
  : Rules extends { choices: readonly (infer Choice)[] }
    ? Choice
    : string;

type Given<Spec, Value> = Spec extends { required: true } | { default: string | number } ? Value : Value | undefined;

export type OptionValue<Spec> = Spec extends { type: "boolean" }
  ? boolean
  : Spec extends { multiple: true }
    ? TextValue<Spec>[]
    : Given<Spec, Spec extends { type: "number" | "integer" } ? number : TextValue<Spec>>;

/** The parsed command line. Omitted options have their default, false or undefined. */
export interface ParsedArguments<Opts extends Options = Options, Pos extends Positionals = Positionals> {
  options: { [Name in keyof Opts]: OptionValue<Opts[Name]> };
  positionals: { [Name in keyof Pos]: Given<Pos[Name], TextValue<Pos[Name]>> };
  /** Arguments for another program: all if the command forwards them, else those of `trailing`. */
  forwarded: string[];
}

export interface Output {
  write(text: string): unknown;
}

/** Argument of a command's `run`. */
export type Invocation<Opts extends Options, Pos extends Positionals> = ParsedArguments<Opts, Pos> & {
  stdout: Output;
  stderr: Output;
};

export interface Command<Opts extends Options = Options, Pos extends Positionals = Positionals> {
  /** As people type it: `pnpm demo`. */
  name: string;
  /** One sentence. */
  summary: string;
  /** Additional paragraphs for the help, below the options. */
  details?: string;
  options?: Opts;
  positionals?: Pos;
  /** Related commands and their summaries. */
  commands?: Record<string, string>;
  /** Command that receives all arguments but `--help`, unchecked. */
  forwardsTo?: string;
  /** Another program's command line at the end of this one: everything after `--`, or from the first argument on. */
  trailing?: Described & { placeholder: string };
  /** Meanings of exit codes 0 and 1, if "succeeded" and "failed" are not specific enough. */
  exitCodes?: { 0?: string; 1?: string };
  /** Returns whether to print an error of another package without a stack trace. */
  isExpected?: (error: unknown) => boolean;
  /** @returns the exit code, possibly another program's; 0 if undefined */
  run(invocation: Invocation<Opts, Pos>): number | undefined | Promise<number | undefined> | Promise<void>;
}

/**
 * Declares a command: infers the types of its values from its options.
 *
 * @throws Error if an option refers to another that does not exist
 */
export function defineCommand<
  const Opts extends Options = Record<never, never>,
  const Pos extends Positionals = Record<never, never>,
>(command: Command<Opts, Pos>): Command<Opts, Pos> {
  const options: Options = command.options ?? {};
  for (const [name, { conflictsWith = [], requires }] of Object.entries(options)) {
    const unknown = [...conflictsWith, ...(requires ? [requires] : [])].find((other) => !(other in options));
    if (unknown) throw new Error(`${command.name}: --${name} refers to --${unknown}, which does not exist`);
  }
  return command;
}
