#!/usr/bin/env node
import { parseArgs } from "node:util";
import { createMockServer } from "./server.ts";

const usage = `Usage: rtk-mock [--port 4010] [--host 127.0.0.1]

Serves Cloudflare RealtimeKit's REST API from its description, without an account.

  --port <number>   port to listen on (4010)
  --host <address>  address to listen on (127.0.0.1)
  --help            this text
`;

try {
  await main();
} catch (error) {
  process.stderr.write(`rtk-mock: ${(error as Error).message}\n`);
  process.exitCode = (error as NodeJS.ErrnoException).code?.startsWith("ERR_PARSE_ARGS") ? 2 : 1;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { port: { type: "string" }, host: { type: "string" }, help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const mock = await createMockServer();
  const { url } = await mock.listen({ port: Number(values.port ?? 4010), ...(values.host && { host: values.host }) });
  process.stdout.write(`RealtimeKit mock server at ${url}\n`);
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => mock.close());
}
