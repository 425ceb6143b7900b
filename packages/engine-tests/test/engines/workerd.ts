import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { requireEngine } from "./engine.ts";

/** The part of miniflare that we use. Its own types are not installed for type checks. */
export interface Worker {
  dispatchFetch(url: string, init?: RequestInit): Promise<Response>;
  getD1Database(binding: string): Promise<{
    exec(statements: string): Promise<unknown>;
    prepare(statement: string): { first(column: string): Promise<unknown> };
  }>;
  dispose(): Promise<void>;
}

/** Bundles a Worker of `workers/` with the built client, and starts it in workerd. */
export async function startWorker(file: string, options: object = {}): Promise<Worker> {
  const input = fileURLToPath(new URL(`../workers/${file}`, import.meta.url));
  const bundle = await rolldown({ input, platform: "browser" });
  const { output } = await bundle.generate({ format: "esm" });
  const { Miniflare } = requireEngine("miniflare") as { Miniflare: new (options: object) => Worker };
  return new Miniflare({ modules: true, script: output[0].code, compatibilityDate: "2026-07-01", ...options });
}
