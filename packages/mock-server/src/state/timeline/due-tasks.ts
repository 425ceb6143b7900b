import type { Context } from "../context.ts";
import type { RecordingRow } from "../store/store.ts";
import { livestreamTasks } from "./livestream-tasks.ts";
import { recordingTasks } from "./recording-tasks.ts";
import { sessionTasks } from "./session-tasks.ts";
import type { Task } from "./task.ts";

/**
 * Returns all tasks, in any order. They follow from the rows alone, so that they need no storage of their own: a snapshot
 * contains them, and a row that changes takes its tasks with it.
 */
export function findTasks(context: Context): Task[] {
  // A restored snapshot may lack a timestamp.
  return [...tasksOf(context)].filter(({ dueMs }) => !Number.isNaN(dueMs));
}

/** Rows of an app that a restored snapshot lacks have none. Most rows are settled, and skipped at little cost. */
function* tasksOf(context: Context): Iterable<Task> {
  const { apps, sessions, recordings, livestreams } = context.store;
  for (const [appId, row] of recordings.all()) {
    if (!isSettled(row.status) && apps.find(appId)) yield* recordingTasks(context, appId, row);
  }
  for (const [appId, row] of livestreams.all()) {
    if (row.status === "INVOKED" && apps.find(appId)) yield* livestreamTasks(context, appId, row);
  }
  for (const [appId, row] of sessions.all()) {
    if ((row.status === "LIVE" || row.internal.pending) && apps.find(appId)) yield* sessionTasks(context, appId, row);
  }
}

function isSettled(status: RecordingRow["status"]): boolean {
  return status === "UPLOADED" || status === "ERRORED";
}
