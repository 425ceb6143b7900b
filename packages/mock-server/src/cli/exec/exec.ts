import type { Command } from "@org/rtk-command-line";
import { parameterExample } from "../../description/examples.ts";
import type { MockServer } from "../../server.ts";
import { describeListenError, startMock } from "../serve/start-mock.ts";
import { checkFolderOf, exportState, importState } from "../serve/transfer-state.ts";
import type { ExecOptions } from "./exec-options.ts";
import { exitBySignal, type Outcome, runProgram } from "./run-program.ts";

type Output = Parameters<Command["run"]>[0]["stderr"];

/** Runs a command with a mock server. @returns the command's exit code */
export async function exec(options: ExecOptions, command: string[], stderr: Output): Promise<number> {
  const { "export-on-exit": exportFile } = options;
  if (exportFile !== undefined) await checkFolderOf(exportFile);
  const outcome = await runBeside(await startMock(serverOptions(options), stderr), options, command, stderr);
  return "signal" in outcome ? exitBySignal(outcome.signal) : outcome.exitCode;
}

async function runBeside(
  mock: MockServer,
  { import: importFile, "export-on-exit": exportFile, port }: ExecOptions,
  [program = "", ...args]: string[],
  stderr: Output,
): Promise<Outcome> {
  try {
    if (importFile !== undefined) await importState(mock, importFile);
    const url = await listen(mock, port);
    stderr.write(`rtk-mock: mock server at ${url}\n`);
    const outcome = await runProgram(program, args, environmentOf(url));
    if (exportFile !== undefined) await exportState(mock, exportFile);
    return outcome;
  } finally {
    await mock.close();
  }
}

function serverOptions({ empty, seed, history, "no-timeline": noTimeline }: ExecOptions) {
  return {
    empty,
    ...(seed !== undefined && { seed }),
    ...(history !== undefined && { history }),
    ...(noTimeline && { timeline: false }),
  };
}

async function listen(mock: MockServer, port: number): Promise<string> {
  const { url } = await mock.listen({ port }).catch((error: NodeJS.ErrnoException) => {
    throw describeListenError(error, undefined, port);
  });
  return url;
}

/** The caller's own token is replaced too, so that no mock server receives it. */
function environmentOf(url: string): Record<string, string> {
  return {
    CLOUDFLARE_BASE_URL: url,
    CLOUDFLARE_API_TOKEN: "any-token",
    CLOUDFLARE_ACCOUNT_ID: parameterExample("account_id"),
    RTK_APP_ID: parameterExample("app_id"),
  };
}
