// Runs the example Worker in workerd against a mock server. Argument: the folder of its copy.
import { createMockServer } from "@org/rtk-mock-server";
import { createEventChecks } from "./event-checks.js";
import { createRoomChecks } from "./room-checks.js";
import { startWorker } from "./start-worker.js";

const [folder] = process.argv.slice(2);
const failures = [];
let passed = 0;
for (const [name, check] of Object.entries({ ...createRoomChecks(start), ...createEventChecks(start) })) {
  try {
    await check();
    passed++;
  } catch (error) {
    failures.push({ name, message: String(error?.message ?? error) });
  }
}
process.stdout.write(JSON.stringify({ passed, failures }));

/** Starts a mock server for a check, and Workers that receive its deliveries. */
async function start(run, { deliver, variables } = {}) {
  const workers = [];
  const mock = await createMockServer({ deliver: async (request) => deliver(await toDelivery(request), workers) });
  const { url } = await mock.listen({ port: 0 });
  try {
    await run({
      mock,
      folder,
      addWorker: async () => {
        const worker = await startWorker(folder, url, variables);
        workers.push(worker);
        return worker;
      },
    });
  } finally {
    for (const worker of workers) await worker.stop();
    await mock.close();
  }
}

/** A delivery that can be sent more than once. */
async function toDelivery(request) {
  return {
    method: "POST",
    body: Buffer.from(await request.arrayBuffer()),
    headers: Object.fromEntries(request.headers),
  };
}
