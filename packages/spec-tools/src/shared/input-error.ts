import { ExpectedError } from "@org/rtk-command-line";

/** An argument or input is invalid. The message names it and says why. */
export class InputError extends ExpectedError {
  override readonly name = "InputError";

  constructor(message: string) {
    super(message, { exitCode: 2 });
  }
}
