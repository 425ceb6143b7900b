import { readFileSync } from "node:fs";
import { load } from "js-yaml";

/** A row of the ledger of differences from Cloudflare's description. */
export interface LedgerRow {
  /** Line at which the row begins, counted from 1. */
  line: number;
  kind: string;
  /** Whether ours requires the property; only in rows of the kind `required`. */
  ours: unknown;
  matches(operation: string, location: string): boolean;
}

const url = new URL("../../../../specs/upstream-deviations.yaml", import.meta.url);

/** Reads the ledger. */
export function readLedgerRows(): LedgerRow[] {
  const text = readFileSync(url, "utf8");
  const lines = text.split("\n").flatMap((line, index) => (line.startsWith("- ") ? [index + 1] : []));
  const rows = load(text) as {
    operations: string | string[];
    location: string | string[];
    kind: string;
    ours?: unknown;
  }[];
  return rows.map(({ operations, location, kind, ours }, index) => {
    const isOperation = [operations].flat().map((pattern) => compile(pattern === "*" ? "**" : pattern, "/"));
    const isLocation = [location].flat().map((pattern) => compile(pattern, "."));
    return {
      line: lines[index] ?? 0,
      kind,
      ours,
      matches: (operation, place) => isOperation.some((is) => is(operation)) && isLocation.some((is) => is(place)),
    };
  });
}

/** `*` matches any part of one segment, `**` any number of segments. */
function compile(pattern: string, separator: string): (text: string) => boolean {
  const source = pattern
    .split(/(\*\*\.|\*\*|\*)/)
    .map((part) => {
      if (part === "**.") return "(?:.*\\.)?";
      if (part === "**") return ".*";
      return part === "*" ? `[^${separator}]*` : part.replace(/[.\\[\]{}()+?^$|/-]/g, "\\$&");
    })
    .join("");
  const expression = new RegExp(`^${source}$`);
  return (text) => expression.test(text);
}
