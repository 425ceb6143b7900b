import { ExpectedError, printableLines, type Terminal } from "@org/rtk-command-line";
import { packageVersion } from "../generated/version.ts";
import type { MockServerOptions } from "../options.ts";
import type { MockServer } from "../server.ts";
import { createOutput, formatDelivery, formatRequest, formatStart, type Output } from "./output.ts";
import { readDescription } from "./read-description.ts";
import type { ServeOptions } from "./serve-options.ts";

type Watch = { close(): Promise<void> };

/** Starts a mock server and prints what it does, until the process gets a signal. */
export async function serve(
  options: ServeOptions,
  server: MockServerOptions,
  { stdout, stderr }: Terminal,
): Promise<void> {
  const output = createOutput(stdout);
  const notify = (text: string) => {
    output.flush();
    stderr.write(`rtk-mock: ${printableLines(text)}\n`);
  };
  const mock = await start(server);
  try {
    const watch = await loadDescription(mock, options, notify);
    await listen(mock, options, output);
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => stop(mock, watch, notify).then(output.flush));
    }
  } catch (error) {
    await mock.close();
    throw error;
  }
}

async function start(options: MockServerOptions): Promise<MockServer> {
  // Only now, so that help and usage errors need not wait for it.
  const { createMockServer } = await import("../server.ts");
  try {
    return await createMockServer(options);
  } catch (cause) {
    throw new ExpectedError((cause as Error).message, { cause, exitCode: 2 });
  }
}

/** Serves the `--description` file, if there is one, and with `--watch` watches it. */
async function loadDescription(
  mock: MockServer,
  { description: file, watch, "resolve-external": resolveExternal }: ServeOptions,
  notify: (text: string) => void,
): Promise<Watch | undefined> {
  if (file === undefined) return undefined;
  await describe(mock, file, resolveExternal);
  if (!watch) return undefined;
  const { watchFile } = await import("./watch-file.ts");
  return watchFile(file, () =>
    describe(mock, file, resolveExternal).then(
      () => notify(`${file} reloaded`),
      (error: Error) => notify(`${error.message}; still serving the last valid version`),
    ),
  );
}

/** @throws ExpectedError that names the file */
async function describe(mock: MockServer, file: string, resolveExternal: boolean): Promise<void> {
  try {
    await mock.describe(await readDescription(file, resolveExternal));
  } catch (cause) {
    throw new ExpectedError(`${file} cannot be served: ${(cause as Error).message}`, { cause, exitCode: 2 });
  }
}

async function listen(mock: MockServer, { port, host, json }: ServeOptions, output: Output): Promise<void> {
  const print = <Entry>(format: (entry: Entry) => string) =>
    json ? (entry: Entry) => output.line(JSON.stringify(entry)) : (entry: Entry) => output.line(format(entry));
  const { url } = await mock.listen({ port, ...(host !== undefined && { host }) }).catch((error) => {
    throw describeListenError(error as NodeJS.ErrnoException, host, port);
  });
  output.line(json ? JSON.stringify({ event: "listening", url }) : formatStart(url, packageVersion));
  mock.requests.subscribe(print(formatRequest));
  mock.deliveries.subscribe(print(formatDelivery));
}

function describeListenError(error: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: free it, or choose another with --port (0 picks one)`,
    EACCES: `Port ${port} needs privileges: choose one above 1023 with --port`,
    EADDRNOTAVAIL: `--host ${host} is not an address of this machine`,
    ENOTFOUND: `--host ${host} is not an address of this machine`,
  };
  return new ExpectedError(messages[error.code ?? ""] ?? error.message, { cause: error });
}

/** Stops within a second, even if something is still running. */
async function stop(mock: MockServer, watch: Watch | undefined, notify: (text: string) => void): Promise<void> {
  setTimeout(() => process.exit(1), 900).unref();
  await watch?.close();
  await mock.close().catch((error: Error) => {
    notify(error.message);
    process.exitCode = 1;
  });
}
