import worker from "./src/worker.ts";

// The example Worker, counting every use of its database and queue.
let statements = 0;
let sends = 0;

function count(env) {
  const EVENTS = {
    send(event) {
      sends += 1;
      return env.EVENTS.send(event);
    },
  };
  const DB = {
    prepare: (query) => env.DB.prepare(query),
    batch(prepared) {
      statements += prepared.length;
      return env.DB.batch(prepared);
    },
  };
  return { ...env, EVENTS, DB };
}

export default {
  async fetch(request, env) {
    if (new URL(request.url).pathname === "/counts") return Response.json({ statements, sends });
    return worker.fetch(request, count(env));
  },
  async queue(batch, env) {
    await worker.queue(batch, count(env));
    await fetch(env.CONSUMED_URL, { method: "POST", body: String(batch.messages.length) });
  },
  scheduled: (controller, env) => worker.scheduled(controller, env),
};
