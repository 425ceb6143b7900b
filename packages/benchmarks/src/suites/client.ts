import { measureCalls } from "../client/calls.ts";
import { measureImports } from "../client/imports.ts";
import { withRedoclyClient } from "../client/redocly.ts";
import { measureSizes } from "../client/sizes.ts";
import { measureTypeCheck } from "../client/type-check.ts";

/**
 * The client beside what people would use instead: Cloudflare's SDK, a generated client, openapi-fetch, `fetch` by hand.
 * Each row ends with its share of the last row. Fails when the client is heavier than it may be.
 */
export async function run(): Promise<void> {
  const tooHeavy = await withRedoclyClient(async (redoclyClient) => {
    await measureCalls(redoclyClient);
    return measureSizes(redoclyClient);
  });
  await measureImports();
  await measureTypeCheck();
  for (const problem of tooHeavy) process.stderr.write(`Too heavy: ${problem}\n`);
  if (tooHeavy.length > 0) process.exitCode = 1;
}
