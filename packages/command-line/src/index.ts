export { type CommandResult, captureCommand } from "./capture.ts";
export {
  type Command,
  defineCommand,
  type ExitCode,
  type Option,
  type ParsedArguments,
  type Positional,
} from "./definition.ts";
export { ExpectedError, UsageError } from "./errors.ts";
export { formatHelp } from "./help.ts";
export { httpUrl } from "./http-url.ts";
export { findNearest } from "./nearest.ts";
export { parseArguments } from "./parse.ts";
export { escapeInvisible, printable, printableLines } from "./printable.ts";
export { runCommand, type Terminal } from "./run.ts";
