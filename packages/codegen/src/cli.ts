import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { type Artifact, type ArtifactSet, artifactSets, repositoryRoot } from "./artifacts.ts";

const usage = `Usage: node packages/codegen/src/cli.ts [--check] [${Object.keys(artifactSets).join("] [")}]

Writes the generated files, those of all sets unless some are named. With --check it writes nothing, lists the files
that differ from what would be written, and exits with 1 if there are any.
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { check: { type: "boolean" }, help: { type: "boolean", short: "h" } },
  });
  const unknown = positionals.filter((name) => !Object.hasOwn(artifactSets, name));
  if (values.help) {
    process.stdout.write(usage);
  } else if (unknown.length > 0) {
    process.stderr.write(`Unknown set: ${unknown.join(", ")}\n\n${usage}`);
    process.exitCode = 2;
  } else {
    const names = (positionals.length > 0 ? positionals : Object.keys(artifactSets)) as ArtifactSet[];
    for (const name of names) await (values.check ? check : write)(await artifactSets[name]());
  }
}

async function write(artifacts: Artifact[]): Promise<void> {
  for (const { path, content } of await stale(artifacts)) {
    const file = join(repositoryRoot, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
    process.stdout.write(`wrote ${path}\n`);
  }
}

async function check(artifacts: Artifact[]): Promise<void> {
  const paths = (await stale(artifacts)).map(({ path }) => path);
  if (paths.length === 0) return;
  process.stderr.write(`Out of date with the description: ${paths.join(", ")}\nRun: pnpm generate\n`);
  process.exitCode = 1;
}

async function stale(artifacts: Artifact[]): Promise<Artifact[]> {
  const current = await Promise.all(
    artifacts.map(({ path }) => readFile(join(repositoryRoot, path), "utf8").catch(() => undefined)),
  );
  return artifacts.filter(({ content }, index) => content !== current[index]);
}
