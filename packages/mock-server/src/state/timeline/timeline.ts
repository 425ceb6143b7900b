import type { Context } from "../context.ts";
import type { RestorableClock } from "../time/clock.ts";
import { findTasks } from "./due-tasks.ts";
import { compareTasks, firstOf, type Task } from "./task.ts";

/** What will happen by time alone. */
export interface Timeline {
  /** Returns what is due and when, the next first. It is empty with the option `timeline: false`. */
  list(): DueTask[];
}

/** Something that happens by time alone, with the ids of what it is about. */
export interface DueTask {
  step: Task["step"];
  /** RFC 3339. */
  due: string;
  app_id: string;
  meeting_id?: string;
  session_id?: string;
  recording_id?: string;
  livestream_id?: string;
}

export interface RunningTimeline extends Timeline {
  /** Runs what is due, now and from now on. Before, nothing happens. */
  start(): void;
  stop(): void;
  /** Runs an action after what is due before it. */
  during<Result>(action: () => Result): Result;
  /** Runs what is due after the clock or all rows were changed. */
  settle(): void;
  /** To be called after every change of a row. */
  invalidate(): void;
}

/** The longest delay of a timer; after it, the timer is armed again. */
const maxDelayMs = 2 ** 31 - 1;

/** Creates a timeline. With a running clock it has a timer for the next task, which keeps no process alive. */
export function createTimeline(context: Context & { clock: RestorableClock }): RunningTimeline {
  const { clock } = context;
  /** Found again after each change. */
  let tasks: Task[] | undefined;
  let next: Task | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isStarted = false;
  let isBusy = false;

  function allTasks(): Task[] {
    if (!tasks) {
      tasks = context.timeline ? findTasks(context) : [];
      next = firstOf(tasks);
    }
    return tasks;
  }

  function nextTask(): Task | undefined {
    allTasks();
    return next;
  }

  /** Each task runs at the time at which it is due, and may be followed by others. */
  function catchUp(): void {
    for (let task = nextTask(); task && task.dueMs <= clock.now().getTime(); task = nextTask()) {
      const { dueMs, run } = task;
      clock.at(dueMs, () => run(context));
    }
  }

  function arm(): void {
    clearTimeout(timer);
    const task = isStarted && !clock.isStopped ? nextTask() : undefined;
    timer = task && setTimeout(settle, Math.min(Math.max(task.dueMs - clock.now().getTime(), 0), maxDelayMs)).unref();
  }

  /** Events call listeners, which may change the clock or the state in turn: what is due then is run by the outer call. */
  function exclusively<Result>(action: () => Result): Result {
    isBusy = true;
    try {
      return action();
    } finally {
      isBusy = false;
    }
  }

  function settle(): void {
    if (!isStarted || isBusy) return;
    exclusively(catchUp);
    arm();
  }

  return {
    list: () =>
      allTasks()
        .toSorted(compareTasks)
        .map(({ step, dueMs, appId, about }) => ({
          step,
          due: new Date(dueMs).toISOString(),
          app_id: appId,
          ...about,
        })),
    start() {
      isStarted = true;
      settle();
    },
    stop() {
      isStarted = false;
      clearTimeout(timer);
    },
    during(action) {
      if (isBusy) return action();
      settle();
      try {
        return exclusively(action);
      } finally {
        settle();
      }
    },
    settle,
    invalidate() {
      tasks = undefined;
    },
  };
}
