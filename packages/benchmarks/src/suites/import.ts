import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bundleInto } from "../client/bundle.ts";
import { generatedFolder, packageFolder, rivalsFolder } from "../paths.ts";
import { runNode } from "../run/child.ts";
import type { Suite, SuiteContext, Table } from "../run/suite.ts";
import { takeTurns } from "../run/take-turns.ts";

interface ImportedModule {
  name: string;
  /** The specifier as a file in `rivals/` would import it; empty to import nothing. */
  specifier: string;
}

const modules: ImportedModule[] = [
  { name: "rtk-client", specifier: "@org/rtk-client" },
  { name: "openapi-fetch", specifier: "openapi-fetch" },
  { name: "hey-api", specifier: "./generated/hey-api/index.ts" },
  { name: "orval", specifier: "./generated/orval.ts" },
  { name: "redocly generate-client", specifier: "./generated/redocly.ts" },
  { name: "cloudflare, tree-shaken", specifier: "./ten-calls/cloudflare-resources.ts" },
  { name: "cloudflare", specifier: "cloudflare" },
];
const nothing: ImportedModule = { name: "an empty module", specifier: "" };

export const suite: Suite = {
  title: "the import of the whole client",
  work: "Each import is the first of a new process, of the module and all it exports, bundled into one file. In workerd: from the start of the runtime to the first response of a Worker that imports it, and workerd's resident memory.",
  needsRivals: true,
  async run(context) {
    return { tables: [await inNode(context), await inWorkerd(context)], targets: [] };
  },
};

async function inNode(context: SuiteContext): Promise<Table> {
  const program = join(packageFolder, "src/client/import-program.ts");
  const contenders = [];
  for (const [index, { name, specifier }] of modules.entries()) {
    const file = await bundle(specifier, `import-${index}.mjs`, `export * from ${JSON.stringify(specifier)};`);
    const args = [program, pathToFileURL(file).href];
    const measure = async () => JSON.parse((await runNode(args, { nodeOptions: ["--expose-gc"] })).stdout);
    contenders.push({ name, measure });
  }
  return {
    title: `Node ${process.versions.node}`,
    columns: [
      { key: "ms", label: "ms", digits: 1, ratio: true },
      { key: "kb", label: "kB of heap", ratio: true },
    ],
    rows: await takeTurns(contenders, context, { rounds: context.quick ? 2 : 11, label: "Node" }),
    plot: { kind: "bars", columns: ["ms", "kb"], unit: "" },
  };
}

async function inWorkerd(context: SuiteContext): Promise<Table> {
  const program = join(rivalsFolder, "servers/worker.mjs");
  const contenders = [];
  const measured = [...modules.filter(({ name }) => !context.quick || name === "rtk-client"), nothing];
  for (const [index, { name, specifier }] of measured.entries()) {
    const file = await bundle(specifier, `worker-${index}.mjs`, workerOf(specifier), true);
    contenders.push({ name, measure: async () => JSON.parse((await runNode([program, file])).stdout) });
  }
  return {
    title: "workerd",
    columns: [
      { key: "ms", label: "ms to the first response", ratio: true },
      { key: "mb", label: "MB of memory", ratio: true },
    ],
    rows: await takeTurns(contenders, context, { rounds: context.quick ? 1 : 5, label: "workerd" }),
  };
}

/** A Worker may export only handlers, so a global variable keeps the import. */
function workerOf(specifier: string): string {
  const kept = specifier && `import * as client from ${JSON.stringify(specifier)};\nglobalThis.kept = client;`;
  return `${kept}\nexport default { fetch: () => new Response("ok") };`;
}

async function bundle(specifier: string, name: string, contents: string, isWorker = false): Promise<string> {
  const file = join(generatedFolder, "imports", name);
  await bundleInto(file, { contents, resolveDir: rivalsFolder, sourcefile: `${specifier}.ts` }, isWorker);
  return file;
}
