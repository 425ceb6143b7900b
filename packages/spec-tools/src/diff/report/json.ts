import { impacts, mostSevere } from "../change.ts";
import { count, type DiffReport } from "./report.ts";

/** Formats the report for programs. */
export function reportJson({ base, revision, changes }: DiffReport): string {
  const summary = Object.fromEntries(impacts.map((impact) => [impact, count(changes, impact)]));
  const impact = mostSevere(changes.map((change) => change.impact)) ?? null;
  return `${JSON.stringify({ base, revision, impact, summary, changes }, null, 2)}\n`;
}
