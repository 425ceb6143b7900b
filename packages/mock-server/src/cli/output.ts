import { isThisMachine } from "../http/guard/hosts.ts";
import { controlPath, livePagePath, publicKeyPath, referencePath } from "../http/paths.ts";

/** Buffered output, which writes lines printed at about the same time together. */
export interface Output {
  line(text: string): void;
  /** Writes the buffer. */
  flush(): void;
}

/**
 * Milliseconds for which a line is buffered. Writing each line separately would take longer than responding to a
 * request.
 */
const delayMs = 10;

export function createOutput(stream: { write(text: string): unknown }): Output {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
    lines = [];
  };
  return {
    line(text) {
      lines.push(text);
      timer ??= setTimeout(flush, delayMs);
    },
    flush,
  };
}

/**
 * Formats the start message: the URL of the server, and code to paste into a program.
 *
 * @param allowHosts additional hosts for which the server accepts requests
 */
export function formatStart(url: string, version: string, allowHosts: readonly string[]): string {
  const [control, live, reference] = [controlPath, livePagePath, referencePath].map((path) => new URL(path, url).href);
  return `RealtimeKit mock server ${version} at ${url}

  import { createRtkClient } from "@org/rtk-client";

  const rtk = createRtkClient({
    apiToken: "any-token",
    accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
    appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    baseUrl: "${url}",
  });

Live page: ${live}
API reference: ${reference}
Public key of webhooks: ${publicKeyUrl(url)}
Control: ${control}   Stop: Ctrl+C
${describeExposure(url, allowHosts)}`;
}

/** Describes who can reach a server that listens beyond this machine, and by which names. */
function describeExposure(url: string, allowHosts: readonly string[]): string {
  const { hostname } = new URL(url);
  if (isThisMachine(hostname)) return "";
  const everywhere = hostname === "0.0.0.0" || hostname === "[::]" ? "all addresses of this machine" : hostname;
  const names = ["localhost", "127.0.0.1", "[::1]", hostname, ...allowHosts].join(", ");
  return `
Listening on ${everywhere}: anyone who can reach this machine can use and control the server.
It accepts requests for the hosts ${names}; add others with --allow-host <name>.
`;
}

/** Returns the URL of a mock server's public key. */
export function publicKeyUrl(server: string): string {
  return new URL(publicKeyPath, server).href;
}
