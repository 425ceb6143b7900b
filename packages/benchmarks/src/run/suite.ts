import type { Progress } from "./progress.ts";
import type { Figure } from "./statistics.ts";

/** A file in `suites/`. */
export interface Suite {
  title: string;
  /** The measurements in one or two sentences. */
  work: string;
  /** Whether it needs the packages in `rivals/` and the clients that they generate. */
  needsRivals: boolean;
  run(context: SuiteContext): Promise<Section>;
}

export interface SuiteContext {
  /** A few short rounds: for a first look, too noisy to publish. */
  quick: boolean;
  progress: Progress;
}

/** The results of a suite. */
export interface Section {
  tables: Table[];
  targets: Target[];
}

export interface Column {
  key: string;
  label: string;
  /** Decimal places. */
  digits?: number;
  /** Whether each figure is shown with its ratio to the first row. */
  ratio?: boolean;
}

/** Rows lack figures that cannot be measured. */
export interface Row {
  name: string;
  figures: Record<string, Figure | undefined>;
}

export interface Table {
  title: string;
  columns: Column[];
  rows: Row[];
  note?: string;
  /** Plot of the table: bars of some columns, or lines of all rows over columns with numeric labels. */
  plot?: Plot;
}

export type Plot = { kind: "bars"; columns: string[]; unit: string } | { kind: "growth"; x: string; y: string };

/** A limit that we set for ourselves. */
export interface Target {
  text: string;
  actual: string;
  met: boolean;
}

/** Returns a target that a figure stays below a limit. */
export function atMost(text: string, actual: number, limit: number, digits = 2): Target {
  return { text: `${text}: at most ${formatLimit(limit)}`, actual: actual.toFixed(digits), met: actual <= limit };
}

/** Returns a target that a figure reaches a limit. */
export function atLeast(text: string, actual: number, limit: number, digits = 2): Target {
  return { text: `${text}: at least ${formatLimit(limit)}`, actual: actual.toFixed(digits), met: actual >= limit };
}

const formatLimit = (limit: number) => String(Number(limit.toFixed(3)));
