import { formatHelp, runCommand } from "@org/rtk-command-line";
import { explainOldNode } from "../node-version.ts";
import { execCommand } from "./exec/exec-command.ts";
import { pullCommand } from "./pull/pull-command.ts";
import { serveCommand } from "./serve/serve-command.ts";
import { triggerCommand } from "./trigger/trigger-command.ts";

const args = process.argv.slice(2);
// Bundled as CommonJS, which has no top-level await.
void main().then((exitCode) => {
  process.exitCode = exitCode;
});

async function main(): Promise<number> {
  const problem = explainOldNode("rtk-mock");
  if (!problem) return runNamed();
  process.stderr.write(`${problem}\n`);
  return 2;
}

function runNamed(): Promise<number> {
  const [name, ...rest] = args;
  if (name === "webhooks") return runWebhooks(rest);
  if (name === "exec") return runCommand(execCommand, rest);
  return name === "pull" ? runCommand(pullCommand, rest) : runCommand(serveCommand, args);
}

async function runWebhooks([name, ...rest]: string[]): Promise<number> {
  if (name === "trigger") return runCommand(triggerCommand, rest);
  if (name === "--help" || name === "-h") {
    process.stdout.write(formatHelp(triggerCommand));
    return 0;
  }
  const problem = name === undefined ? "The command is missing" : `Unknown command webhooks ${name}`;
  process.stderr.write(`${problem}; the only one is webhooks trigger\nRun ${triggerCommand.name} --help for usage.\n`);
  return 2;
}
