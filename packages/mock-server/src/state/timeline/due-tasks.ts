import type { Context } from "../context.ts";
import type { Change } from "../store/change.ts";
import type { RowOrder } from "../store/indexes/row-order.ts";
import type { TableName } from "../store/store.ts";
import { livestreamTasks } from "./livestream-tasks.ts";
import { recordingTasks } from "./recording-tasks.ts";
import { sessionTasks } from "./session-tasks.ts";
import type { Task } from "./task.ts";

/**
 * Returns all tasks, in any order. They are derived from the rows and so need no storage: snapshots contain them
 * implicitly, and they change with their rows.
 */
export function findTasks(context: Context): Task[] {
  // A restored snapshot may lack a timestamp.
  return [...tasksOf(context)].filter(({ dueMs }) => !Number.isNaN(dueMs));
}

/** Tables that no task depends on. */
const withoutTasks: readonly TableName[] = ["participants", "presets", "webhooks"];

/** Whether a change can add, move or remove tasks. Of a meeting, only the keep-alive time of its live session counts. */
export function affectsTasks({ store }: Context, change: Change): boolean {
  if (change.kind !== "put") return true;
  const { table, owner, row } = change;
  if (table === "meetings") return store.sessions.indexes(owner).liveOfMeeting.last(row.id) !== undefined;
  return !withoutTasks.includes(table);
}

/** Rows of an app that a restored snapshot lacks have none. */
function* tasksOf(context: Context): Iterable<Task> {
  const { apps, sessions, recordings, livestreams } = context.store;
  const unsettled = <Row>([appId, indexes]: [string, { unsettled: RowOrder<Row> }]) =>
    indexes.unsettled.slots.size > 0 && apps.find(appId) ? indexes.unsettled.rows() : [];
  for (const own of recordings.allIndexes())
    for (const row of unsettled(own)) yield* recordingTasks(context, own[0], row);
  for (const own of livestreams.allIndexes())
    for (const row of unsettled(own)) yield* livestreamTasks(context, own[0], row);
  for (const own of sessions.allIndexes()) for (const row of unsettled(own)) yield* sessionTasks(context, own[0], row);
}
