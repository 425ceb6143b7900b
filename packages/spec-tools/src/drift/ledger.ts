import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { parse, readText } from "../shared/document.ts";
import { InputError } from "../shared/input-error.ts";
import { type Kind, kinds } from "./compare/difference.ts";
import { isPattern } from "./pattern.ts";

/** A deliberate difference, or several of one kind with one reason. */
export interface LedgerRow {
  /** Line of the file that the row begins at, counted from 1. */
  line: number;
  /** Operation ids; `*` alone is every operation. */
  operations: string[];
  /** Locations, or patterns of them. */
  locations: string[];
  kind: Kind;
  /** Our value, where the row speaks for one value only. */
  ours?: Json;
  /** Their value, where the row speaks for one value only. */
  theirs?: Json;
  /** Whether ours rejects requests here that theirs accepts. */
  rejects: boolean;
  reason: string;
  evidence: string;
}

const keys = ["operations", "location", "kind", "ours", "theirs", "rejects", "reason", "evidence"];

/**
 * Reads the ledger of deliberate differences.
 *
 * A row that rejects what Cloudflare accepts must say so, name its locations exactly, and give both values.
 *
 * @throws InputError naming file, line and what is wrong
 */
export async function readLedger(path: string): Promise<LedgerRow[]> {
  const text = await readText(path);
  const rows = parse(path, text);
  if (!Array.isArray(rows)) throw new InputError(`${path} is no list of rows.`);
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
  if (!isObject(row)) return "a row is a mapping";
  const unknown = Object.keys(row).filter((key) => !keys.includes(key));
  if (unknown.length > 0) return `unknown key ${unknown.join(", ")}; there are ${keys.join(", ")}`;
  for (const key of ["operations", "location", "reason", "evidence"]) {
    const values = [row[key] ?? []].flat();
    if (values.length === 0 || !values.every((value) => typeof value === "string" && value !== "")) {
      return `${key} is missing or no text`;
    }
  }
  if (!Object.hasOwn(kinds, String(row.kind)))
    return `unknown kind ${row.kind}; there are ${Object.keys(kinds).join(", ")}`;
  return row.rejects === undefined ? undefined : problemOfRejection(row);
}

function problemOfRejection(row: JsonObject): string | undefined {
  if (row.rejects !== true) return "rejects is true or left out";
  if (row.ours === undefined || row.theirs === undefined) return "a row that rejects gives ours and theirs";
  const isExact = [row.location].flat().every((location) => !isPattern(String(location)));
  return isExact ? undefined : "a row that rejects names its locations exactly";
}
