/** Something that the comparison was given cannot be used: the message names it and says why. */
export class InputError extends Error {
  override readonly name = "InputError";
}
