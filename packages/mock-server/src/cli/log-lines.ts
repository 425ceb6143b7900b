import type { RequestSummary } from "../api/logged-request.ts";
import { printable } from "../http/printable.ts";
import type { DeliveryRecord } from "../webhooks/delivery.ts";
import { colorOf, type Paint } from "./paint.ts";

/** Width of the column for operations, events and paths. */
const placeWidth = 34;

/** Indentation of the lines below the first. */
const indent = " ".repeat(10);

/** Formats a request as a line of text, followed by a line per reason, violation and warning. */
export function formatRequest(summary: RequestSummary, paint: Paint): string {
  const { at, method, path, operation, status, ms, reason, violations, warnings, unchecked, fault } = summary;
  const line = formatColumns({ at, status, kind: method, place: printable(operation ?? path, 10_000), ms }, paint);
  if (status < 400 && violations.length === 0 && !warnings && !unchecked && !fault) return line;
  const details = [
    ...(reason === undefined ? [] : [paint(colorOf(status), printable(reason))]),
    ...violations.map(({ on, message }) => paint("yellow", printable(`${on} violates the description: ${message}`))),
    ...(warnings ?? []).map((warning) => paint("yellow", printable(`warning: ${warning}`))),
    ...(unchecked ?? []).map((why) => paint("dim", printable(why))),
  ];
  return joinLines(fault ? `${line}  ${paint("magenta", printable(`fault: ${fault}`))}` : line, details);
}

/** Formats the last attempt of a delivery as a line of text, followed by a line per problem. */
export function formatDelivery(delivery: DeliveryRecord, paint: Paint): string {
  const { event, url, status, error, attempts, violations } = delivery;
  const { at = delivery.at, ms = 0, status: outcome = 0, error: problem, response } = attempts.at(-1) ?? {};
  const line = formatColumns({ at, status: outcome, kind: "event", place: printable(event), ms }, paint);
  const retry = attempts.length > 1 ? `  attempt ${attempts.length}` : "";
  const details = [
    ...[error, problem].filter((each) => each !== undefined).map((each) => paint("red", printable(each))),
    ...(status !== "delivered" && response ? [printable(`response: ${response.trimEnd()}`)] : []),
    ...violations.map(({ message }) => paint("yellow", printable(`event violates the description: ${message}`))),
  ];
  return joinLines(`${line}  ${printable(url)}${retry}`, details);
}

interface Columns {
  at: string;
  /** 0 if there is none. */
  status: number;
  kind: string;
  place: string;
  ms: number;
}

function formatColumns({ at, status, kind, place, ms }: Columns, paint: Paint): string {
  const outcome = status === 0 ? "---" : String(status);
  const begin = `${paint("dim", at.slice(11, 19))}  ${paint(colorOf(status), outcome)}  ${kind.padEnd(7)}`;
  const end = paint("dim", `${ms.toFixed(1).padStart(7)} ms`);
  return `${begin}  ${fit(place).padEnd(placeWidth)}  ${end}`;
}

/** Truncates a text that is wider than its column at the beginning, because paths differ at the end. */
function fit(text: string): string {
  return text.length > placeWidth ? `…${text.slice(1 - placeWidth)}` : text;
}

function joinLines(line: string, details: string[]): string {
  return [line, ...details.map((detail) => indent + detail)].join("\n");
}
