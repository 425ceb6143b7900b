import type { ExitCode } from "./definition.ts";

/** A failure that a command foresees. Its message is printed without a stack. */
export class ExpectedError extends Error {
  override readonly name: string = "ExpectedError";
  readonly exitCode: ExitCode;

  /** @param options.exitCode 1 by default; 2 when an input, e.g. a file named on the command line, is unusable */
  constructor(message: string, options: ErrorOptions & { exitCode?: ExitCode } = {}) {
    super(message, options);
    this.exitCode = options.exitCode ?? 1;
  }
}

/** The command line is invalid. The message is printed with a pointer to `--help`, and the exit code is 2. */
export class UsageError extends ExpectedError {
  override readonly name = "UsageError";

  constructor(message: string) {
    super(message, { exitCode: 2 });
  }
}
