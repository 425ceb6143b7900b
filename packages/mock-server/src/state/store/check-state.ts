import { isObject } from "../merge.ts";
import { isOwnList } from "./rows.ts";
import { type Check, createCheck, type Shape } from "./schema-check.ts";
import type { StoreState, TableName } from "./store.ts";

/** Schemas of the rows' internal data, where the mock server needs it. */
const internals: Readonly<Partial<Record<TableName, Shape>>> = {
  apps: object({ implicit: { type: "boolean" } }),
  participants: object({ presetId: { type: "string" } }),
  sessions: object({}),
  attendances: object({ peerId: { type: "string" }, events: { type: "array" }, report: { type: "object" } }),
  recordings: object({ meetingId: { type: "string" }, files: { type: "array" }, pausedMs: { type: "number" } }),
  broadcasts: object({ livestreamId: { type: "string" }, viewers: { type: "number", minimum: 0 } }),
};

const described: Readonly<Record<TableName, string>> = {
  apps: "App",
  meetings: "Meeting",
  participants: "MeetingParticipant",
  presets: "Preset",
  sessions: "Session",
  attendances: "SessionParticipant",
  recordings: "Recording",
  livestreams: "Livestream",
  broadcasts: "LivestreamSession",
  webhooks: "Webhook",
};

const checks = new Map<TableName, Check>();

/**
 * Checks that rows satisfy the description and the mock server's needs, so that later lists of them do not fail.
 * @throws TypeError that names the first invalid row
 */
export function checkStoreState(state: StoreState): void {
  for (const table of Object.keys(described) as TableName[]) {
    const owners = state[table] ?? {};
    if (!isObject(owners))
      throw new TypeError(`store.${table} must map the ids of owners to arrays of objects with an id`);
    for (const [owner, rows] of Object.entries(owners)) checkRows(table, owner, rows);
  }
}

function checkRows(table: TableName, owner: string, rows: unknown): void {
  const where = `store.${table}[${JSON.stringify(owner)}]`;
  if (!Array.isArray(rows)) throw new TypeError(`${where} must be an array of objects with an id`);
  // Rows of our own snapshots are valid.
  if (isOwnList(rows)) return;
  const check = checks.get(table) ?? createRowCheck(table);
  checks.set(table, check);
  for (const [index, row] of rows.entries()) {
    const wrong = check(row);
    if (wrong === undefined) continue;
    const id = isObject(row) && "id" in row && wrong !== "id" ? ` (id ${String(row.id).slice(0, 100)})` : "";
    throw new TypeError(
      `${where}[${index}]${id} is not valid: ${wrong === "" ? "it is not an object" : `see ${wrong}`}`,
    );
  }
}

function createRowCheck(table: TableName): Check {
  const internal = internals[table];
  const required = ["id", ...(internal ? ["internal"] : []), ...(table === "attendances" ? ["left_at"] : [])];
  const own = createCheck({
    type: "object",
    required,
    properties: { id: { type: "string" }, ...(internal && { internal }) },
  });
  const whole = createCheck({ allOf: [{ $ref: described[table] }] });
  // An app that was created on first use may have any id.
  const isImplicit = (row: unknown) =>
    table === "apps" && (row as { internal: { implicit: boolean } }).internal.implicit;
  return (row) => own(row) ?? (isImplicit(row) ? undefined : whole(row));
}

function object(properties: Record<string, Shape>): Shape {
  return { type: "object", required: Object.keys(properties), properties };
}
