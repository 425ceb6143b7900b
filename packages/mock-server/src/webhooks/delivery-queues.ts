/** Queues of tasks. Each runs its tasks one after another, independently of the others. */
export interface Queues {
  /** @returns a promise for the task's result, or undefined if the queue is full */
  add(queue: string, task: () => Promise<void>): Promise<void> | undefined;
  /** Resolves when all queues are empty. */
  settled(): Promise<void>;
}

interface Queue {
  last: Promise<void>;
  length: number;
}

/** @param limit maximum number of tasks in a queue, including the running one */
export function createQueues(limit: number): Queues {
  const queues = new Map<string, Queue>();
  return {
    add(name, task) {
      const queue = queues.get(name) ?? { last: Promise.resolve(), length: 0 };
      if (queue.length >= limit) return undefined;
      queues.set(name, queue);
      queue.length++;
      queue.last = queue.last.then(task).finally(() => {
        if (--queue.length === 0) queues.delete(name);
      });
      return queue.last;
    },
    async settled() {
      while (queues.size > 0) await Promise.all([...queues.values()].map(({ last }) => last));
    },
  };
}
