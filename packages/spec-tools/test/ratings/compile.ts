import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { generateMethods } from "@org/rtk-codegen/methods";
import { generateModels } from "@org/rtk-codegen/models";
import { generateTypes } from "@org/rtk-codegen/types";
import type { JsonObject } from "@org/rtk-openapi-refs";
import { programFor, withoutComments } from "./affected-calls.ts";
import { type Client, dependencies, emitDeclarations, findErrors } from "./compiler.ts";
import type { Consumer } from "./consumer/consumer.ts";

/** Number of clients that are compiled together; memory grows with it. */
const batchSize = 12;

/**
 * Compiles a program against the clients of several descriptions, as users do: against declarations. Descriptions with
 * the same types as another are not compiled again.
 *
 * @param descriptions first the one for which the program was written; each is taken once there is time to compile it
 * @returns the compiler's errors by description
 */
export async function compileAgainst(consumer: Consumer, descriptions: Iterable<JsonObject>): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), "ratings-"));
  try {
    await symlink(dependencies, join(folder, "node_modules"));
    await writeFile(join(folder, "package.json"), JSON.stringify({ type: "module" }));
    await emitDeclarations(join(folder, "client"));
    return await compileAll(folder, consumer, descriptions);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Compiles a batch on each core, and generates the code of the next ones meanwhile. */
async function compileAll(folder: string, consumer: Consumer, descriptions: Iterable<JsonObject>): Promise<string[][]> {
  const keys: string[] = [];
  const results = new Map<string, string[]>();
  const batches = takeBatches(consumer, descriptions, keys);
  const work = async () => {
    for await (const batch of batches) {
      const errors = await findErrors(folder, [...batch.values()]);
      for (const [index, key] of [...batch.keys()].entries()) results.set(key, errors[index] ?? []);
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return keys.map((key) => results.get(key) ?? []);
}

/** Clients by their generated code without comments. */
type Batch = Map<string, Client>;

/** Generates clients in batches, each client once. @param keys receives the key of each description */
async function* takeBatches(
  consumer: Consumer,
  descriptions: Iterable<JsonObject>,
  keys: string[],
): AsyncGenerator<Batch> {
  const known = new Set<string>();
  let batch: Batch = new Map();
  let writeProgram: ((types: string) => string) | undefined;
  for (const description of descriptions) {
    const generated = await generate(description);
    const types = generated["openapi.ts"] ?? "";
    writeProgram ??= programFor(consumer, types);
    const key = withoutComments(Object.values(generated).join(""));
    keys.push(key);
    if (!known.has(key)) batch.set(key, { generated, program: writeProgram(types) });
    known.add(key);
    if (batch.size < batchSize) continue;
    yield batch;
    batch = new Map();
  }
  yield batch;
}

async function generate(description: JsonObject): Promise<Client["generated"]> {
  const typed = description as never;
  return {
    "openapi.ts": await generateTypes(typed),
    "methods.ts": generateMethods(typed),
    "models.ts": generateModels(typed),
  };
}
