import { resolve } from "@org/rtk-openapi-refs";
import { type Description, type Operation, operationsOf } from "./description.ts";

/** An answer that an operation declares: `200` or `default`, and one of its media types. */
export interface Cell {
  operation: string;
  status: string;
  mediaType: string;
}

/** What has been found out about a cell. */
export type Finding = "passed" | "failed" | "untested";

const marks: Record<Finding, string> = { passed: "✓", failed: "✗", untested: "–" };
const json = "application/json";

/**
 * The table of which answers of which operations are tested. What is generated says that all are; the contract suite
 * makes it again of what its tests found, and fails when the two are not the same.
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
    "<!-- Made by packages/codegen/src/coverage.ts from specs/. Do not edit: change the description, then `pnpm generate`. -->",
    "",
    "# Coverage",
    "",
    `${rows.length} operations declare ${cells.length} answers; ${passed} of them are tested by test/matrix/.`,
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
  "Each answer is provoked through the client and a socket, and checked against the description with ajv: status,",
  "headers, media type and body. ✓ means that it passed, ✗ that it failed, – that no test provokes it; an empty cell is",
  `not declared. The media type is ${json} where the cell names no other.`,
  "",
  "- 2xx: the call, in a world in which it succeeds",
  "- 400: a body that is no JSON, or where there is none a path that cannot be decoded",
  "- 401: no token",
  "- 403, 429 and 5xx: faults of the mock server",
  "- 404: an id that nobody knows",
  "- 409: a state that the call conflicts with; where the mock server knows none, the answer is asked for (`Prefer`)",
  "- 422: a wrong query parameter, path parameter or body; where all fit, the answer is asked for (`Prefer`)",
];

function cellsOf(description: Description, { operationId, responses }: Operation): Cell[] {
  return Object.entries(responses).flatMap(([status, response]) => {
    const { content = {} } = resolve(description, response);
    return Object.keys(content).map((mediaType) => ({ operation: operationId, status, mediaType }));
  });
}

/** All statuses but those of success, `default` at the end. */
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
  return `| ${columns.join(" | ")} |`;
}
