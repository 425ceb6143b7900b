import type { CommandResult } from "./shared/command-result.ts";

/** Each command is loaded only when it runs: what one needs is large. */
const commands: Record<string, () => Promise<(args: string[]) => Promise<CommandResult>>> = {
  changeset: async () => (await import("./changeset/command.ts")).runChangeset,
  diff: async () => (await import("./diff/command.ts")).runDiff,
  drift: async () => (await import("./drift/command.ts")).runDrift,
  version: async () => (await import("./version.ts")).runVersion,
};

/** Runs a command and prints what it returns. */
export async function run(name: string, args: string[]): Promise<void> {
  const command = await commands[name]?.();
  const usage = { exitCode: 2, output: "", errors: `Usage: spec.js ${Object.keys(commands).join("|")} [arguments]\n` };
  const { exitCode, output, errors } = command ? await command(args) : usage;
  process.stdout.write(output);
  process.stderr.write(errors);
  process.exitCode = exitCode;
}
