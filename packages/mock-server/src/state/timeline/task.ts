import type { Context } from "../context.ts";

/** The steps of the timeline. Those due at the same time run in this order. */
const steps = [
  "stop-recording",
  "upload-recording",
  "go-live",
  "end-session",
  "write-chat",
  "write-transcript",
  "write-summary",
] as const;

/** A step that is due at some time. */
export interface Task {
  step: (typeof steps)[number];
  /** Milliseconds since 1970. */
  dueMs: number;
  appId: string;
  /** Ids of the objects concerned. */
  about: { meeting_id?: string; session_id?: string; recording_id?: string; livestream_id?: string };
  run(context: Context): void;
}

/** Compares tasks by the order in which they run. */
export function compareTasks(a: Task, b: Task): number {
  return a.dueMs - b.dueMs || steps.indexOf(a.step) - steps.indexOf(b.step);
}

/** Returns the task that runs first. */
export function firstOf(tasks: readonly Task[]): Task | undefined {
  return tasks.reduce<Task | undefined>(
    (first, task) => (first && compareTasks(first, task) <= 0 ? first : task),
    undefined,
  );
}
