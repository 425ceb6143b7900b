import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const description = fileURLToPath(import.meta.resolve("@org/rtk-spec/openapi.json"));
const redocly = join(dirname(createRequire(import.meta.url).resolve("@redocly/cli/package.json")), "bin/cli.js");

/** Generates Redocly's client from the same description, passes it to `use`, and deletes it. */
export async function withRedoclyClient<Result>(run: (path: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "rtk-redocly-"));
  try {
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    const path = join(folder, "client.ts");
    const env = { ...process.env, REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };
    await promisify(execFile)(process.execPath, [redocly, "generate-client", description, "-o", path], { env });
    return await run(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
