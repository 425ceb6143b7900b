import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startWorker, type Worker } from "./engines/workerd.ts";

let api: Server;
let worker: Worker;

beforeAll(async () => {
  api = createServer((_, response) => {
    response.writeHead(200, { "content-type": "application/json" });
    response.end('{"success":true,"data":[]}');
  });
  await new Promise<void>((resolve) => api.listen(0, "127.0.0.1", resolve));
  const bindings = { BASE_URL: `http://127.0.0.1:${(api.address() as AddressInfo).port}` };
  worker = await startWorker("shared-client.ts", { bindings });
});

afterAll(async () => {
  await worker.dispose();
  await new Promise((resolve) => {
    api.close(resolve);
    api.closeAllConnections();
  });
});

const visit = async (path: string) => (await worker.dispatchFetch(`http://worker.example.com${path}`)).text();

test("a request that ends while its call waits for the limiter does not block later requests", async () => {
  expect(await visit("/call")).toBe("called");
  // workerd ends this request, including the timer of its call.
  expect(await visit("/leave")).toBe("left");
  expect(await Promise.all([visit("/call"), visit("/call"), visit("/call")])).toEqual(["called", "called", "called"]);
});

test("a request that ends while its call waits for a retry does not block later requests", async () => {
  expect(await visit("/retry-and-leave")).toBe("left");
  expect(await visit("/call")).toBe("called");
});
