import { type Change, type Impact, impacts, mostSevere } from "../change.ts";

/** The content of a report. */
export interface DiffReport {
  /** Names of the two descriptions. */
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

/** Groups changes by the operations that they affect. `name` formats an operation's id. */
export function groupByOperation(changes: Change[], name: (operation: string) => string = (id) => id): Group[] {
  const groups = Map.groupBy(changes, ({ operations }) => nameOperations(operations.map(name)));
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([operations, grouped]) => ({ operations, changes: grouped }));
}

/** Names a few operations, and counts the others. */
function nameOperations(operations: string[]): string {
  if (operations.length === 0) return "description";
  if (operations.length <= 3) return operations.join(", ");
  return `${operations.slice(0, 2).join(", ")} and ${operations.length - 2} more`;
}

/** Returns one line with the number of changes per impact and the total impact. */
export function summarise({ base, changes }: DiffReport): string {
  const impact = mostSevere(changes.map((change) => change.impact));
  if (!impact) return `Nothing changed since ${base}.`;
  const counts = impacts.map((each) => `${count(changes, each)} ${each}`).join(", ");
  return `${changes.length} change${changes.length === 1 ? "" : "s"} since ${base}: ${counts}. Together they are ${impact}.`;
}

export function count(changes: Change[], impact: Impact): number {
  return changes.filter((change) => change.impact === impact).length;
}
