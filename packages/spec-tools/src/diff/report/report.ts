import { type Change, type Impact, impacts, mostSevere } from "../change.ts";

/** All that is told of a comparison. */
export interface DiffReport {
  /** What the two descriptions are called. */
  base: string;
  revision: string;
  changes: Change[];
}

/** The changes of one or several operations. */
export interface Group {
  /** `meetings/get`, `meetings/get, meetings/list and 3 more`, or `all operations`. */
  operations: string;
  changes: Change[];
}

/** The changes by the operations that they touch, those of the description as a whole first. */
export function groupByOperation(changes: Change[]): Group[] {
  const groups = Map.groupBy(changes, ({ operations }) => nameOperations(operations));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([operations, grouped]) => ({ operations, changes: grouped }));
}

/** A few operations by their ids, many by number. */
export function nameOperations(operations: string[]): string {
  if (operations.length === 0) return "description";
  if (operations.length <= 3) return operations.join(", ");
  return `${operations.slice(0, 2).join(", ")} and ${operations.length - 2} more`;
}

/** One line: how many changes there are of each impact, and what a release of them must raise. */
export function summarise({ base, changes }: DiffReport): string {
  const impact = mostSevere(changes.map((change) => change.impact));
  if (!impact) return `Nothing changed since ${base}.`;
  const counts = impacts.map((each) => `${count(changes, each)} ${each}`).join(", ");
  return `${changes.length} change${changes.length === 1 ? "" : "s"} since ${base}: ${counts}. A release of them is ${impact}.`;
}

export function count(changes: Change[], impact: Impact): number {
  return changes.filter((change) => change.impact === impact).length;
}
