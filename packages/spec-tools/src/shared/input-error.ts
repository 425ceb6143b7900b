/** An argument or input is invalid. The message names it and says why. */
export class InputError extends Error {
  override readonly name = "InputError";
}
