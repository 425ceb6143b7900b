/** Queues of tasks. Each runs its tasks one after another, independently of the others. */
export interface Queues {
  /** @returns a promise that settles like the task */
  add(queue: string, task: () => Promise<void>): Promise<void>;
  /** Resolves when all queues are empty. */
  settled(): Promise<void>;
}

export function createQueues(): Queues {
  const lastTasks = new Map<string, Promise<void>>();
  return {
    add(queue, task) {
      const done = (lastTasks.get(queue) ?? Promise.resolve()).then(task).finally(() => {
        if (lastTasks.get(queue) === done) lastTasks.delete(queue);
      });
      lastTasks.set(queue, done);
      return done;
    },
    async settled() {
      while (lastTasks.size > 0) await Promise.all(lastTasks.values());
    },
  };
}
