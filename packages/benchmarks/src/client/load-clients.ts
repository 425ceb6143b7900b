import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Calls, ClientOptions } from "../../rivals/clients/calls.ts";
import { generatedFolder, rivalsFolder } from "../paths.ts";
import { bundleInto } from "./bundle.ts";
import { contendersOf } from "./contenders.ts";

export interface LoadedClient {
  name: string;
  calls: Calls;
}

/** Bundles and loads all clients, each set up with the same `fetch` and base URL. */
export async function loadClients(options: ClientOptions): Promise<LoadedClient[]> {
  const loaded: LoadedClient[] = [];
  for (const { name, file } of contendersOf("clients")) {
    const bundle = join(generatedFolder, "clients", `${file}.mjs`);
    await bundleInto(bundle, join(rivalsFolder, "clients", `${file}.ts`));
    const { createCalls } = (await import(pathToFileURL(bundle).href)) as {
      createCalls(options: ClientOptions): Calls;
    };
    loaded.push({ name, calls: createCalls(options) });
  }
  return loaded;
}
