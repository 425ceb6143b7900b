import type { ExitCode } from "./definition.ts";

/** An expected failure. Its message is printed without a stack trace. */
export class ExpectedError extends Error {
  override readonly name: string = "ExpectedError";
  readonly exitCode: ExitCode;

  /** @param options.exitCode defaults to 1; use 2 if an input, e.g. a file named on the command line, is invalid */
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
