import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { parse, readText } from "../shared/document.ts";
import { InputError } from "../shared/input-error.ts";
import { type Kind, kinds } from "./compare/difference.ts";
import { isPattern } from "./pattern.ts";

/** One or several deliberate differences of one kind, with a reason. */
export interface LedgerRow {
  /** Line at which the row begins, counted from 1. */
  line: number;
  /** Operation ids; `*` alone means all operations. */
  operations: string[];
  /** Locations, or patterns of them. */
  locations: string[];
  kind: Kind;
  /** Our value, if the row is about one value only. */
  ours?: Json;
  /** Their value, if the row is about one value only. */
  theirs?: Json;
  /** Whether ours rejects requests that theirs accepts. */
  rejects: boolean;
  reason: string;
  evidence: string;
}

const keys = ["operations", "location", "kind", "ours", "theirs", "rejects", "reason", "evidence"];

/**
 * Reads the ledger of deliberate differences.
 *
 * A row about requests that ours rejects and theirs accepts must set `rejects`, exact locations and both values.
 *
 * @throws InputError naming the file, the line and the problem
 */
export async function readLedger(path: string): Promise<LedgerRow[]> {
  const text = await readText(path);
  const rows = await parse(path, text);
  if (!Array.isArray(rows)) throw new InputError(`${path} is not a list of rows.`);
  const lines = text.split("\n").flatMap((line, index) => (line.startsWith("- ") ? [index + 1] : []));
  return rows.map((row, index) => readRow(row, lines[index] ?? 1, path));
}

function readRow(row: Json, line: number, path: string): LedgerRow {
  const problem = problemOf(row);
  if (problem || !isObject(row)) throw new InputError(`${path}:${line}: ${problem}`);
  return {
    line,
    operations: [row.operations].flat() as string[],
    locations: [row.location].flat() as string[],
    kind: row.kind as Kind,
    ...(row.ours === undefined ? {} : { ours: row.ours }),
    ...(row.theirs === undefined ? {} : { theirs: row.theirs }),
    rejects: row.rejects === true,
    reason: String(row.reason),
    evidence: String(row.evidence),
  };
}

function problemOf(row: Json): string | undefined {
  if (!isObject(row)) return "a row must be a mapping";
  const unknown = Object.keys(row).filter((key) => !keys.includes(key));
  if (unknown.length > 0) return `unknown key ${unknown.join(", ")}; known keys are ${keys.join(", ")}`;
  for (const key of ["operations", "location", "reason", "evidence"]) {
    const values = [row[key] ?? []].flat();
    if (values.length === 0 || !values.every((value) => typeof value === "string" && value !== "")) {
      return `${key} is missing or not text`;
    }
  }
  if (!Object.hasOwn(kinds, String(row.kind)))
    return `unknown kind ${row.kind}; known kinds are ${Object.keys(kinds).join(", ")}`;
  return row.rejects === undefined ? undefined : problemOfRejection(row);
}

function problemOfRejection(row: JsonObject): string | undefined {
  if (row.rejects !== true) return "rejects must be true or absent";
  if (row.ours === undefined || row.theirs === undefined) return "a row with rejects needs ours and theirs";
  const isExact = [row.location].flat().every((location) => !isPattern(String(location)));
  return isExact ? undefined : "a row with rejects needs exact locations";
}
