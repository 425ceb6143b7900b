import type { RequestSummary } from "../api/request-log.ts";
import { publicKeyPath } from "../http/dispatcher.ts";
import type { DeliveryRecord } from "../webhooks/delivery.ts";

/** Where the command writes to; it collects what is written at about the same time. */
export interface Output {
  line(text: string): void;
  /** Writes what is collected. */
  flush(): void;
}

/** Milliseconds that a line waits for others; writing each by itself would take longer than answering a request. */
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

/** A request as a line to read, with a line more for each place where it departs from the description. */
export function formatRequest({ at, method, path, operation, status, ms, violations, fault }: RequestSummary): string {
  const outcome = status === 0 ? "---" : String(status);
  const place = operation ? operation.padEnd(34) : path;
  const line = `${at.slice(11, 19)}  ${outcome}  ${method.padEnd(6)}  ${place}  ${ms.toFixed(1).padStart(7)} ms`;
  const details = violations.map(({ on, message }) => `          ${on} departs: ${message}`);
  return [fault ? `${line}  fault: ${fault}` : line, ...details].join("\n");
}

/** The last attempt of a delivery as a line to read, with a line more for each thing that went wrong. */
export function formatDelivery({ at, event, url, status, error, attempts, violations }: DeliveryRecord): string {
  const last = attempts.at(-1);
  const outcome = last?.status ?? "---";
  const line = `${(last?.at ?? at).slice(11, 19)}  ${outcome}  event   ${event.padEnd(34)}`;
  const again = attempts.length > 1 ? `  attempt ${attempts.length}` : "";
  const answer = status !== "delivered" && last?.answer && `answer: ${last.answer.trimEnd()}`;
  const details = [error, last?.error, answer, ...violations.map(({ message }) => `event departs: ${message}`)];
  return [
    `${line}  ${(last?.ms ?? 0).toFixed(1).padStart(7)} ms  ${url}${again}`,
    ...details.filter((detail) => detail).map((detail) => `          ${detail}`),
  ].join("\n");
}

/** What the start prints: where the server is, and what to paste into a program. */
export function formatStart(url: string, version: string): string {
  const control = new URL("/__mock", url).href;
  return `RealtimeKit mock server ${version} at ${url}

  import { createRtkClient } from "@org/rtk-client";

  const rtk = createRtkClient({
    apiToken: "any-token",
    accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
    appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    baseUrl: "${url}",
  });

Public key of webhooks: ${publicKeyAddress(url)}
Control: ${control}   Stop: Ctrl+C
`;
}

/** Where a mock server has its public key. */
export function publicKeyAddress(server: string): string {
  return new URL(publicKeyPath, server).href;
}
