import { parseArgs } from "node:util";
import { generate } from "./generate.ts";

const usage = `Usage: pnpm generate [--check]

Writes the generated files that differ from what the description in specs/ says. With --check it writes nothing, lists
those files, and exits with 1 if there are any.
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } } });
  if (values.help) process.stdout.write(usage);
  else if (values.check) await check();
  else for (const path of await generate()) process.stdout.write(`wrote ${path}\n`);
}

async function check(): Promise<void> {
  const stale = await generate({ check: true });
  if (stale.length === 0) return;
  process.stderr.write(`Out of date with the description:\n${stale.map((path) => `  ${path}\n`).join("")}`);
  process.stderr.write("Run: pnpm generate\n");
  process.exitCode = 1;
}
