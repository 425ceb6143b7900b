import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

export const cli = fileURLToPath(new URL("../../dist/cli.js", import.meta.url));

export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs `rtk-mock` until it exits. */
export async function run(args: string[], env: Record<string, string> = {}): Promise<Outcome> {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const [code] = await once(child, "close");
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

export interface RunningCommand extends AsyncDisposable {
  /** Base URL that it printed. */
  url: string;
  child: ChildProcess;
  /** Waits for a line of output. @returns all output so far */
  line(pattern: RegExp): Promise<string>;
  errorLine(pattern: RegExp): Promise<string>;
  /** Sends a signal. @returns the exit code */
  stop(signal: NodeJS.Signals): Promise<number | null>;
}

/** Starts `rtk-mock` and waits until it is listening. */
export async function start(args: string[], env: Record<string, string> = {}): Promise<RunningCommand> {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  const stdout = collect(child.stdout);
  const stderr = collect(child.stderr);
  const exited = once(child, "exit");
  const failed = exited.then(() => Promise.reject(new Error(`rtk-mock ended: ${stderr.text()}`)));
  failed.catch(() => {});
  const printed = await Promise.race([stdout.waitFor(/http:\S+?\/client\/v4/), failed]);
  const [url = ""] = /http:\S+?\/client\/v4/.exec(printed) ?? [];
  const stop = async (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    const [code] = await exited;
    return code;
  };
  return {
    url,
    child,
    line: stdout.waitFor,
    errorLine: stderr.waitFor,
    stop,
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) await stop("SIGKILL");
    },
  };
}

function collect(stream: NodeJS.ReadableStream) {
  let text = "";
  stream.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  return {
    text: () => text,
    async waitFor(pattern: RegExp): Promise<string> {
      while (!pattern.test(text)) await once(stream, "data");
      return text;
    },
  };
}
