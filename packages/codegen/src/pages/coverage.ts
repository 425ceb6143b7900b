import { resolve } from "@org/rtk-openapi-refs";
import { type Description, type Operation, operationsOf } from "../description/description.ts";
import { inline } from "./markdown.ts";

/** A declared response of an operation: status (`200`, `default`) and one of its media types. */
export interface Cell {
  operation: string;
  status: string;
  mediaType: string;
}

/** Result of testing a cell. */
export type Finding = "passed" | "failed" | "untested";

const marks: Record<Finding, string> = { passed: "✓", failed: "✗", untested: "–" };
const json = "application/json";

/**
 * Returns the table of tested responses. The generated table claims that all of them pass; the contract suite makes the
 * same table from its results and fails if the two differ.
 */
export function generateCoverage(
  description: Description,
  findingOf: (cell: Cell) => Finding = () => "passed",
): string {
  const rows = operationsOf(description).map(({ operation }) => cellsOf(description, operation));
  const cells = rows.flat();
  const columns = ["2xx", ...statusesOf(cells)];
  const passed = cells.filter((cell) => findingOf(cell) === "passed").length;
  return [
    "<!-- Made by packages/codegen/src/pages/coverage.ts from specs/. Do not edit: change the description, then `pnpm generate`. -->",
    "",
    "# Coverage",
    "",
    `${rows.length} operations declare ${cells.length} responses; ${passed} of them are tested by test/matrix/.`,
    "",
    ...legend,
    "",
    rowOf(["operation", ...columns.map((status) => (status === "default" ? "5xx" : status))]),
    rowOf(["---", ...columns.map(() => ":-:")]),
    ...rows.map((row) =>
      rowOf([`\`${row[0]?.operation}\``, ...columns.map((column) => markOf(row, column, findingOf))]),
    ),
    "",
  ].join("\n");
}

const legend = [
  "Each response is provoked through the client and a socket, and its status, headers, media type and body are checked",
  "against the description with ajv. ✓: passed; ✗: failed; –: not provoked by any test; empty: not declared. The media",
  `type is ${json} unless the cell names another.`,
  "",
  "- 2xx: the call in a state in which it succeeds",
  "- 400: an invalid query parameter, body or path; for recordings, a body that is not JSON",
  "- 401: no token",
  "- 403, 429 and 5xx: faults of the mock server",
  "- 404: an unknown id",
  "- 409: a state that the call conflicts with; if the mock server has none, the response is requested with `Prefer`",
  "- 422: invalid requests to recordings",
];

function cellsOf(description: Description, { operationId, responses }: Operation): Cell[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content = {} } = resolve(description, response);
    return Object.keys(content).map((mediaType) => ({ operation: operationId, status, mediaType }));
  });
}

/** Returns all statuses but 2xx, `default` last. */
function statusesOf(cells: Cell[]): string[] {
  return [...new Set(cells.map(({ status }) => status))].filter((status) => !status.startsWith("2")).sort();
}

function markOf(row: Cell[], column: string, findingOf: (cell: Cell) => Finding): string {
  const cells = row.filter(({ status }) => (column === "2xx" ? status.startsWith("2") : status === column));
  return cells
    .map((cell) => {
      const details = [column === "2xx" && cell.status, cell.mediaType !== json && cell.mediaType].filter(Boolean);
      return [marks[findingOf(cell)], ...details].join(" ");
    })
    .join(", ");
}

function rowOf(columns: string[]): string {
  return `| ${columns.map(inline).join(" | ")} |`;
}
