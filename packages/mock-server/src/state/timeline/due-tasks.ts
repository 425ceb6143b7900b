import type { Context } from "../context.ts";
import { livestreamTasks } from "./livestream-tasks.ts";
import { recordingTasks } from "./recording-tasks.ts";
import { sessionTasks } from "./session-tasks.ts";
import { compareTasks, type Task } from "./task.ts";

/**
 * Returns all tasks, in the order in which they are due. They follow from the rows alone, so that they need no storage of
 * their own: a snapshot contains them, and a row that changes takes its tasks with it.
 */
export function findTasks(context: Context): Task[] {
  // A restored snapshot may lack a timestamp.
  return [...tasksOf(context)].filter(({ dueMs }) => !Number.isNaN(dueMs)).sort(compareTasks);
}

/** Rows of an app that a restored snapshot lacks have none. */
function* tasksOf(context: Context): Iterable<Task> {
  const { apps, sessions, recordings, livestreams } = context.store;
  for (const [appId, recording] of recordings.all())
    if (apps.find(appId)) yield* recordingTasks(context, appId, recording);
  for (const [appId, livestream] of livestreams.all())
    if (apps.find(appId)) yield* livestreamTasks(context, appId, livestream);
  for (const [appId, session] of sessions.all()) if (apps.find(appId)) yield* sessionTasks(context, appId, session);
}
