import { type Command, runCommand } from "@org/rtk-command-line";

/** Each command is loaded only when it runs, since its dependencies are large. */
const commands: Record<string, () => Promise<unknown>> = {
  changeset: async () => (await import("./changeset/command.ts")).createChangesetCommand(),
  diff: async () => (await import("./diff/command.ts")).createDiffCommand(),
  drift: async () => (await import("./drift/command.ts")).driftCommand,
  version: async () => (await import("./version.ts")).createVersionCommand(),
};

/** Runs a command by name. */
export async function run(name: string, args: string[]): Promise<void> {
  const command = await commands[name]?.();
  if (command) {
    process.exitCode = await runCommand(command as Command, args);
    return;
  }
  process.stderr.write(`Usage: spec.js ${Object.keys(commands).join("|")} [arguments]\n`);
  process.exitCode = 2;
}
