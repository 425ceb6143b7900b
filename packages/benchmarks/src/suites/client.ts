import { measureCalls } from "../client/calls.ts";
import { measureImports } from "../client/imports.ts";
import { withRedoclyClient } from "../client/redocly.ts";
import { measureSizes } from "../client/sizes.ts";
import { measureTypeCheck } from "../client/type-check.ts";

/**
 * Measures the client beside its alternatives: Cloudflare's SDK, a generated client, openapi-fetch, plain `fetch`. Each row
 * ends with its ratio to the last row. Fails if the client exceeds its size limits.
 */
export async function run(): Promise<void> {
  const tooHeavy = await withRedoclyClient(async (redoclyClient) => {
    await measureCalls(redoclyClient);
    return measureSizes(redoclyClient);
  });
  await measureImports();
  await measureTypeCheck();
  for (const problem of tooHeavy) process.stderr.write(`Too large: ${problem}\n`);
  if (tooHeavy.length > 0) process.exitCode = 1;
}
