import { once } from "node:events";
import { expect, test, vi } from "vitest";
import { eventStream } from "../../src/pages/event-stream.ts";

test("an error while making a view ends the stream, not the process", async () => {
  const unwatch = vi.fn();
  const stream = eventStream(
    () => {
      throw new Error("No view");
    },
    () => unwatch,
  );
  stream.resume();
  const [error] = await once(stream, "error").catch((reason) => [reason]);
  expect(error.message).toBe("No view");
  expect(unwatch).toHaveBeenCalledTimes(1);
});
