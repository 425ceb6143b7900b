#!/usr/bin/env node
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { descriptionHash, descriptionVersion, packageVersion } from "../generated/version.ts";
import type { MockServer } from "../server.ts";
import { type CliOptions, parseOptions, UsageError } from "./options.ts";
import { createOutput, formatDelivery, formatRequest, formatStart } from "./output.ts";
import { trigger } from "./trigger.ts";
import { parseTrigger } from "./trigger-options.ts";
import { watchFile } from "./watch-file.ts";

const output = createOutput(process.stdout);
// Whoever reads may go away first, `head` say.
process.stdout.on("error", () => process.exit());

try {
  const [command, ...args] = process.argv.slice(2);
  await (command === "webhooks" ? runTrigger(args) : runServer(process.argv.slice(2)));
} catch (error) {
  const isUsage = error instanceof UsageError;
  complain((error as Error).message + (isUsage ? "\nTry rtk-mock --help" : ""));
  process.exitCode = isUsage ? 2 : 1;
}

async function runServer(args: string[]): Promise<void> {
  const options = parseOptions(args, `${packageVersion}\ndescription ${descriptionVersion} (${descriptionHash})`);
  if (typeof options === "string") process.stdout.write(options);
  else await serve(options);
}

async function runTrigger(args: string[]): Promise<void> {
  const options = parseTrigger(args);
  const { delivered, text } = typeof options === "string" ? { delivered: true, text: options } : await trigger(options);
  process.stdout.write(text);
  if (!delivered) process.exitCode = 1;
}

async function serve(options: CliOptions): Promise<void> {
  const { description: file, host, port, json, watch } = options;
  // Only now, so that help and usage errors need not wait for it.
  const { createMockServer } = await import("../server.ts");
  const mock = await createMockServer(options.server);
  try {
    if (file) await serveDescription(mock, file);
    const { url } = await mock.listen({ port, ...(host !== undefined && { host }) });
    output.line(json ? JSON.stringify({ event: "listening", url }) : formatStart(url, packageVersion));
    mock.requests.subscribe((request) => output.line(json ? JSON.stringify(request) : formatRequest(request)));
    mock.deliveries.subscribe((delivery) => output.line(json ? JSON.stringify(delivery) : formatDelivery(delivery)));
    const unwatch = watch && file ? watchDescription(mock, file) : undefined;
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(mock, unwatch));
  } catch (error) {
    await mock.close();
    throw describeListenError(error as NodeJS.ErrnoException, host, port);
  }
}

/** Ends within a second, whatever is still going on. */
async function stop(mock: MockServer, unwatch: (() => void) | undefined): Promise<void> {
  setTimeout(() => process.exit(1), 900).unref();
  unwatch?.();
  await mock.close().catch((error: Error) => {
    complain(error.message);
    process.exitCode = 1;
  });
  output.flush();
}

function watchDescription(mock: MockServer, file: string): () => void {
  return watchFile(resolve(file), () =>
    serveDescription(mock, file).then(
      () => complain(`${file} is served as it is now`),
      (error: Error) => complain(`${error.message}; the last good one goes on`),
    ),
  );
}

/** @throws Error that names the file */
async function serveDescription(mock: MockServer, file: string): Promise<void> {
  try {
    await mock.describe(JSON.parse(await readFile(file, "utf8")) as object);
  } catch (error) {
    throw new Error(`${file} cannot be served: ${(error as Error).message}`);
  }
}

function describeListenError({ code, message }: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  if (code === "EADDRINUSE")
    return new Error(`Port ${port} is taken: free it, or choose another with --port (0 picks one)`);
  if (code === "EACCES") return new Error(`Port ${port} may not be used by you: choose one above 1023 with --port`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Error(`--host ${host} is no address of this machine`);
  return new Error(message);
}

function complain(text: string): void {
  output.flush();
  process.stderr.write(`rtk-mock: ${text}\n`);
}
