import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { Miniflare } from "miniflare";

/**
 * Starts the example Worker in workerd, with a database, a queue and its variables.
 *
 * @param folder a copy of the example
 * @param mockUrl base URL of the mock server
 */
export async function startWorker(folder, mockUrl, variables = {}) {
  const consumed = await startCounter();
  const miniflare = new Miniflare({
    modules: true,
    script: await bundle(folder),
    compatibilityDate: "2026-04-01",
    d1Databases: ["DB"],
    queueProducers: { EVENTS: "rtk-events" },
    queueConsumers: { "rtk-events": { maxBatchSize: 100, maxBatchTimeout: 0.1, maxRetries: 10 } },
    bindings: {
      CLOUDFLARE_API_TOKEN: "any-token",
      CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
      RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
      CLOUDFLARE_BASE_URL: mockUrl,
      RTK_WEBHOOK_KEY_URL: new URL("/.well-known/webhooks.json", mockUrl).href,
      SESSION_SECRET: "development",
      CONSUMED_URL: consumed.url,
      ...variables,
    },
  });
  await migrate(await miniflare.getD1Database("DB"), join(folder, "migrations"));
  const { scheduled, queue } = await miniflare.getWorker();
  return {
    fetch: (path, init) => miniflare.dispatchFetch(`http://worker.example.com${path}`, { redirect: "manual", ...init }),
    scheduled,
    queue,
    /** Resolves when the consumer has handled the given number of messages since the start. */
    consumed: consumed.reaches,
    async stop() {
      await miniflare.dispose();
      consumed.close();
    },
  };
}

async function bundle(folder) {
  const entryPoints = [join(folder, "counting-worker.js")];
  const conditions = ["workerd", "worker", "browser"];
  const options = { bundle: true, format: "esm", target: "es2024", tsconfigRaw: "{}", write: false };
  const { outputFiles } = await build({ entryPoints, conditions, ...options });
  return outputFiles[0].text;
}

async function migrate(database, folder) {
  for (const file of (await readdir(folder)).sort()) {
    const sql = (await readFile(join(folder, file), "utf8")).replaceAll(/^--.*$/gm, "");
    for (const statement of sql.split(";").filter((text) => text.trim() !== ""))
      await database.prepare(statement).run();
  }
}

/** Starts a server that sums the numbers that it receives. */
async function startCounter() {
  let total = 0;
  let waiting = [];
  const server = createServer(async (request, response) => {
    for await (const chunk of request) total += Number(chunk);
    response.end();
    for (const { count, resolve } of waiting) if (total >= count) resolve();
    waiting = waiting.filter(({ count }) => total < count);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    reaches: (count) =>
      new Promise((resolve) => {
        if (total >= count) resolve();
        else waiting.push({ count, resolve });
      }),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
