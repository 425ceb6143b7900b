/** Work in order: each queue does one piece after the other, and the queues do not wait for each other. */
export interface Queues {
  /** @returns what settles as the task does */
  add(queue: string, task: () => Promise<void>): Promise<void>;
  /** Waits until there is nothing more to do. */
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
