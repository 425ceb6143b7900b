import type { RequestSummary } from "../api/request-log.ts";
import { isThisMachine } from "../http/guard/hosts.ts";
import { publicKeyPath } from "../http/paths.ts";
import type { DeliveryRecord } from "../webhooks/delivery.ts";

/** Buffered output, which writes lines of about the same time together. */
export interface Output {
  line(text: string): void;
  /** Writes the buffer. */
  flush(): void;
}

/** Milliseconds that a line is buffered. Writing each by itself would take longer than responding to a request. */
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

/** Formats a request as a line of text, followed by a line per violation and warning. */
export function formatRequest(summary: RequestSummary): string {
  const { at, method, path, operation, status, ms, violations, warnings = [], fault } = summary;
  const outcome = status === 0 ? "---" : String(status);
  const place = operation ? operation.padEnd(34) : path;
  const line = `${at.slice(11, 19)}  ${outcome}  ${method.padEnd(6)}  ${place}  ${ms.toFixed(1).padStart(7)} ms`;
  const details = [
    ...violations.map(({ on, message }) => `${on} violates the description: ${message}`),
    ...warnings.map((warning) => `warning: ${warning}`),
  ];
  return [fault ? `${line}  fault: ${fault}` : line, ...details.map((detail) => `          ${detail}`)].join("\n");
}

/** Formats the last attempt of a delivery as a line of text, followed by a line per problem. */
export function formatDelivery({ at, event, url, status, error, attempts, violations }: DeliveryRecord): string {
  const last = attempts.at(-1);
  const outcome = last?.status ?? "---";
  const line = `${(last?.at ?? at).slice(11, 19)}  ${outcome}  event   ${event.padEnd(34)}`;
  const retry = attempts.length > 1 ? `  attempt ${attempts.length}` : "";
  const response = status !== "delivered" && last?.response && `response: ${last.response.trimEnd()}`;
  const violated = violations.map(({ message }) => `event violates the description: ${message}`);
  return [
    `${line}  ${(last?.ms ?? 0).toFixed(1).padStart(7)} ms  ${url}${retry}`,
    ...[error, last?.error, response, ...violated].filter((detail) => detail).map((detail) => `          ${detail}`),
  ].join("\n");
}

/**
 * Formats the start message: the URL of the server, and code to paste into a program.
 *
 * @param allowHosts hosts that the server may be called by, beside its own
 */
export function formatStart(url: string, version: string, allowHosts: readonly string[]): string {
  const control = new URL("/__mock", url).href;
  return `RealtimeKit mock server ${version} at ${url}

  import { createRtkClient } from "@org/rtk-client";

  const rtk = createRtkClient({
    apiToken: "any-token",
    accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
    appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    baseUrl: "${url}",
  });

Public key of webhooks: ${publicKeyUrl(url)}
Control: ${control}   Stop: Ctrl+C
${describeExposure(url, allowHosts)}`;
}

/** Says who can reach a server that listens to more than this machine, and by which names. */
function describeExposure(url: string, allowHosts: readonly string[]): string {
  const { hostname } = new URL(url);
  if (isThisMachine(hostname)) return "";
  const everywhere = hostname === "0.0.0.0" || hostname === "[::]" ? "all addresses of this machine" : hostname;
  const names = ["localhost", "127.0.0.1", "[::1]", hostname, ...allowHosts].join(", ");
  return `
Listening on ${everywhere}: whoever reaches this machine can use and control the server.
It accepts requests for the hosts ${names}; add others with --allow-host <name>.
`;
}

/** Returns the URL of a mock server's public key. */
export function publicKeyUrl(server: string): string {
  return new URL(publicKeyPath, server).href;
}
