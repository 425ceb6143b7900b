import { ExpectedError, printableLines, type Terminal } from "@org/rtk-command-line";
import { packageVersion } from "../../generated/version.ts";
import { printable, printableJson } from "../../http/printable.ts";
import type { MockServerOptions } from "../../options.ts";
import type { MockServer } from "../../server.ts";
import { formatDelivery, formatRequest } from "../log-lines.ts";
import { createOutput, formatStart, type Output } from "../output.ts";
import { createPaint, type Paint } from "../paint.ts";
import { readDescription } from "./read-description.ts";
import type { ServeOptions } from "./serve-options.ts";
import { describeListenError, startMock } from "./start-mock.ts";
import { exportState, importState } from "./transfer-state.ts";

type Watch = { close(): Promise<void> };

/** Starts a mock server and prints its log, until the process receives a signal. */
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
  const mock = await startMock(server);
  try {
    if (options.import !== undefined) await importState(mock, options.import);
    if (options.export !== undefined) {
      await exportState(mock, options.export);
      await mock.close();
      return;
    }
    const watch = await loadDescription(mock, options, notify);
    await listen(mock, options, output, createPaint(stdout));
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      process.once(signal, () => stop(mock, watch, notify).then(output.flush));
    }
  } catch (error) {
    await mock.close();
    throw error;
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
    throw new ExpectedError(`${file} cannot be served: ${printable((cause as Error).message)}`, { cause, exitCode: 2 });
  }
}

async function listen(
  mock: MockServer,
  { port, host, json, "allow-host": allowHosts }: ServeOptions,
  output: Output,
  paint: Paint,
): Promise<void> {
  const print = <Entry>(format: (entry: Entry, paint: Paint) => string) =>
    json ? (entry: Entry) => output.line(printableJson(entry)) : (entry: Entry) => output.line(format(entry, paint));
  const { url } = await mock.listen({ port, ...(host !== undefined && { host }) }).catch((error) => {
    throw describeListenError(error as NodeJS.ErrnoException, host, port);
  });
  output.line(json ? JSON.stringify({ event: "listening", url }) : formatStart(url, packageVersion, allowHosts));
  mock.requests.subscribe(print(formatRequest));
  mock.deliveries.subscribe(print(formatDelivery));
}

/** Stops within a second, even if calls are still running. */
async function stop(mock: MockServer, watch: Watch | undefined, notify: (text: string) => void): Promise<void> {
  setTimeout(() => process.exit(1), 900).unref();
  await watch?.close();
  await mock.close().catch((error: Error) => {
    notify(error.message);
    process.exitCode = 1;
  });
}
