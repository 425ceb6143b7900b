import type { Context } from "../context.ts";
import type { RestorableClock } from "../time/clock.ts";
import { findTasks } from "./due-tasks.ts";
import { compareTasks, firstOf, type Task } from "./task.ts";

/** The state changes that will happen as time passes. */
export interface Timeline {
  /** Returns the due steps with their times, the next first; none with the option `timeline: false`. */
  list(): DueTask[];
}

/** A step of the timeline, with the ids of the objects concerned. */
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
  /** Runs due tasks, now and from now on. */
  start(): void;
  stop(): void;
  /** Runs an action, after tasks that are due before it. */
  during<Result>(action: () => Result): Result;
  /** Runs due tasks after the clock or all rows were changed. */
  settle(): void;
  /** Must be called after every change that affects tasks. */
  invalidate(): void;
}

/** Maximum delay of a timer, after which it is set again. */
const maxDelayMs = 2 ** 31 - 1;

/** Creates a timeline. While the clock runs, a timer waits for the next task, without keeping the process alive. */
export function createTimeline(context: Context & { clock: RestorableClock }): RunningTimeline {
  const { clock } = context;
  /** The next task; searched again after a change. */
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

  /** Each task runs with the clock at its due time, and may cause further tasks. */
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

  /** Event listeners may in turn change the clock or the state. The outer call then runs the due tasks. */
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
