import { ExpectedError } from "@org/rtk-command-line";
import type { MockServerOptions } from "../../options.ts";
import type { MockServer } from "../../server.ts";
import { limitMemory } from "./limit-memory.ts";

/** Creates the mock server of a command. @throws ExpectedError if an option's value cannot be used, e.g. a file */
export async function startMock(options: MockServerOptions): Promise<MockServer> {
  limitMemory();
  // Imported late, so that help and usage errors are not delayed.
  const { createMockServer } = await import("../../server.ts");
  try {
    return await createMockServer(options);
  } catch (cause) {
    throw new ExpectedError((cause as Error).message, { cause, exitCode: 2 });
  }
}

/** Converts an error of `listen` into one that names the option. */
export function describeListenError(error: NodeJS.ErrnoException, host: string | undefined, port: number): Error {
  const messages: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use: free it, or choose another with --port (0 picks one)`,
    EACCES: `Port ${port} needs privileges: choose one above 1023 with --port`,
    EADDRNOTAVAIL: `--host ${host} is not an address of this machine`,
    ENOTFOUND: `--host ${host} is not an address of this machine`,
  };
  return new ExpectedError(messages[error.code ?? ""] ?? error.message, { cause: error });
}
