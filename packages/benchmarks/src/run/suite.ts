import type { Progress } from "./progress.ts";
import type { Figure } from "./statistics.ts";

/** A file in `suites/`. */
export interface Suite {
  title: string;
  /** What is measured, in one or two sentences. */
  work: string;
  /** Whether it needs the packages in `rivals/`, and the clients that they generate. */
  needsRivals: boolean;
  run(context: SuiteContext): Promise<Section>;
}

export interface SuiteContext {
  /** Few and short rounds: for a first look, too noisy to publish. */
  quick: boolean;
  progress: Progress;
}

/** What a suite found. */
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

/** A row lacks a figure where there is nothing to measure. */
export interface Row {
  name: string;
  figures: Record<string, Figure | undefined>;
}

export interface Table {
  title: string;
  columns: Column[];
  rows: Row[];
  note?: string;
  /** Plot of the table: bars of some columns, or lines of all rows over the columns, whose labels are numbers. */
  plot?: Plot;
}

export type Plot = { kind: "bars"; columns: string[]; unit: string } | { kind: "growth"; x: string; y: string };

/** A limit that we set ourselves. */
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
