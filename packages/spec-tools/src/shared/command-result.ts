/** Output and exit code of a command. */
export interface CommandResult {
  exitCode: 0 | 1 | 2;
  output: string;
  errors: string;
}
