/** What a run of a command prints and ends with. */
export interface CommandResult {
  exitCode: 0 | 1 | 2;
  output: string;
  errors: string;
}
