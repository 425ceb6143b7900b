import { deepEqual, equal, match, ok } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { sessionCookie } from "./session-cookie.js";

const grace = { headers: { cookie: sessionCookie({ id: "grace", name: "Grace" }) } };
const seedRoom = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";
const events = ["meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft"];

const post = (body, options = grace) => ({ method: "POST", body: JSON.stringify(body), ...options });

/** Sends every delivery to every Worker. */
const deliverToAll = async (delivery, workers) => {
  for (const worker of workers) await worker.fetch("/webhooks", delivery);
  return new Response();
};

const deliverToNone = async () => new Response();

/** @param start starts a mock server and Workers for a check */
export function createChecks(start) {
  return {
    "creates a room, and adds a user once": () =>
      start(async ({ mock, addWorker }) => {
        const worker = await addWorker();
        const created = await worker.fetch("/rooms", post({ title: "Stand-up" }));
        equal(created.status, 201);
        const { id } = await created.json();
        for (let join = 0; join < 2; join++) {
          const response = await worker.fetch(`/rooms/${id}/join`, post({}));
          equal(response.status, 200);
          match((await response.json()).token, /^[\w-]+\.[\w-]+\.[\w-]+$/);
        }
        equal(mock.requests.list("meetings/add-participant").length, 1);
        equal(mock.requests.list("meetings/refresh-participant-token").length, 1);
      }),
    "accepts the call that README.md shows": () =>
      start(async ({ folder, addWorker }) => {
        const worker = await addWorker();
        const readme = await readFile(join(folder, "README.md"), "utf8");
        const [, body, cookie] = /-d '([^']+)' -H 'Cookie: ([^']+)'/.exec(readme);
        equal((await worker.fetch("/rooms", { method: "POST", body, headers: { cookie } })).status, 201);
      }),
    "refuses users who are not signed in": () =>
      start(async ({ addWorker }) => {
        const worker = await addWorker();
        const expired = sessionCookie({ id: "grace", name: "Grace" }, { expiresAt: Date.now() - 1 });
        const forged = sessionCookie({ id: "grace", name: "Grace" }, { secret: "guessed" });
        for (const cookie of ["", "session=a.b", "session=e30.e30", expired, forged]) {
          const response = await worker.fetch(
            `/rooms/${seedRoom}/join`,
            post({ id: "grace" }, { headers: { cookie } }),
          );
          equal(response.status, 401, cookie);
        }
        for (const path of ["attendance", "recording"]) {
          equal((await worker.fetch(`/rooms/${seedRoom}/${path}`)).status, 401);
        }
      }),
    "refuses everyone if no secret is set": () =>
      start(
        async ({ addWorker }) => {
          const worker = await addWorker();
          const cookie = sessionCookie({ id: "grace", name: "Grace" }, { secret: "undefined" });
          for (const options of [grace, { headers: { cookie } }]) {
            equal((await worker.fetch("/rooms", post({ title: "Stand-up" }, options))).status, 401);
          }
        },
        { variables: { SESSION_SECRET: "" } },
      ),
    "shows visitors no internal errors": () =>
      start(async ({ mock, addWorker }) => {
        const worker = await addWorker();
        for (const body of ["{", "[]", "null", "{}", '{"title":7}']) {
          equal((await worker.fetch("/rooms", { method: "POST", body, ...grace })).status, 400, body);
        }
        const unknown = await worker.fetch("/rooms/00000000-0000-4000-8000-000000000000/join", post({}));
        deepEqual([unknown.status, await unknown.json()], [404, { error: "Room not found" }]);
        equal((await worker.fetch("/rooms/%2e%2e/join", post({}))).status, 404);
        equal((await worker.fetch("/elsewhere", grace)).status, 404);
        mock.faults.add({ operation: "meetings/create", fault: "status=500", times: 1 });
        const failed = await worker.fetch("/rooms", post({ title: "Stand-up" }));
        deepEqual([failed.status, await failed.json()], [502, { error: "Something went wrong, try again later" }]);
      }),
    "redirects to the newest recording": () =>
      start(async ({ mock, addWorker }) => {
        const worker = await addWorker();
        const { id } = await (await worker.fetch("/rooms", post({ title: "Recorded" }))).json();
        equal((await worker.fetch(`/rooms/${id}/recording`, grace)).status, 404);
        const response = await worker.fetch(`/rooms/${seedRoom}/recording`, grace);
        equal(response.status, 302);
        const { data } = mock.requests.list("recordings/list").at(-1).response;
        equal(new URL(response.headers.get("location")).pathname, new URL(data[0].download_url).pathname);
      }),
    "refuses an unsigned event": () =>
      start(async ({ addWorker }) => {
        const worker = await addWorker();
        const response = await worker.fetch("/webhooks", { method: "POST", body: '{"event":"meeting.started"}' });
        equal(response.status, 403);
      }),
    "records who joined and left": () =>
      start(
        async ({ mock, addWorker }) => {
          const worker = await addWorker();
          const room = await simulateMeeting(mock, worker);
          await worker.consumed(room.deliveries);
          const attendance = await attendanceOf(worker, room.id);
          deepEqual(
            attendance.map(({ user_id, seconds, left_at }) => [user_id, seconds, typeof left_at]),
            [
              ["ada", 1500, "string"],
              ["grace", 900, "string"],
            ],
          );
        },
        { deliver: deliverToAll },
      ),
    "receives an event with one queue message and no database statement": () =>
      start(
        async ({ mock, addWorker }) => {
          const worker = await addWorker();
          let counts;
          const { status } = await mock.deliveries.trigger({ event: events[0], to: "http://worker.example.com" });
          equal(status, "delivered");
          counts = await (await worker.fetch("/counts")).json();
          deepEqual(counts, { statements: 0, sends: 1 });
          await worker.consumed(1);
          counts = await (await worker.fetch("/counts")).json();
          deepEqual(counts, { statements: 1, sends: 1 });
        },
        { deliver: deliverToAll },
      ),
    "a batch that is delivered twice changes nothing": () =>
      start(
        async ({ mock, addWorker }) => {
          const bodies = [];
          mock.subscribe(({ payload }) => bodies.push(payload));
          const worker = await addWorker();
          const room = await simulateMeeting(mock, worker);
          const results = [];
          const messages = bodies.map((body, index) => ({
            id: String(index),
            timestamp: new Date(),
            attempts: 1,
            body,
          }));
          for (const batch of [messages, messages, messages.toReversed()]) {
            equal((await worker.queue("rtk-events", batch)).outcome, "ok");
            results.push(await attendanceOf(worker, room.id));
          }
          equal(results[0].length, 2);
          deepEqual(results.slice(1), [results[0], results[0]]);
        },
        { deliver: deliverToNone },
      ),
    "scheduled() repairs the gaps of lost events": async () => {
      let index = 0;
      let lost = 0;
      await start(
        async ({ mock, addWorker }) => {
          const complete = await addWorker();
          const lossy = await addWorker();
          const room = await simulateMeeting(mock, complete, 12);
          ok(lost / room.deliveries >= 0.29, `${lost} of ${room.deliveries} were lost`);
          await complete.consumed(room.deliveries);
          await lossy.consumed(room.deliveries - lost);
          const expected = await attendanceOf(complete, room.id);
          equal(expected.length, 12);
          const incomplete = await attendanceOf(lossy, room.id);
          ok(JSON.stringify(incomplete) !== JSON.stringify(expected), "nothing needed a repair");
          equal((await lossy.scheduled({ scheduledTime: new Date(), cron: "*/15 * * * *" })).outcome, "ok");
          deepEqual(await attendanceOf(lossy, room.id), expected);
        },
        {
          deliver: async (delivery, [complete, lossy]) => {
            const isLost = [1, 3, 8].includes(index++ % 10);
            await complete.fetch("/webhooks", delivery);
            if (isLost) lost++;
            else await lossy.fetch("/webhooks", delivery);
            return new Response();
          },
        },
      );
    },
    "loses none of a burst of 10,000 events": async () => {
      const deliveries = [];
      await start(
        async ({ mock, addWorker }) => {
          const worker = await addWorker();
          for (let user = 0; user < 10_000; user++) await triggerJoin(mock, user);
          const statuses = await sendAll(worker, deliveries);
          deepEqual([...new Set(statuses)], [200]);
          await worker.consumed(10_000);
          equal((await attendanceOf(worker, seedRoom)).length, 10_000);
        },
        {
          deliver: async (delivery) => {
            deliveries.push(delivery);
            return new Response();
          },
        },
      );
    },
  };
}

/** Grace stays for 15 minutes, everybody else for 25; then the session ends. */
async function simulateMeeting(mock, worker, people = 2) {
  const { id } = await (await worker.fetch("/rooms", post({ title: "Stand-up" }))).json();
  await mock.fetch(
    new Request(
      "http://mock/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3/webhooks",
      {
        method: "POST",
        headers: { authorization: "Bearer any", "content-type": "application/json" },
        body: JSON.stringify({ name: "Worker", url: "https://worker.example.com/webhooks", events }),
      },
    ),
  );
  const startedAt = Date.now() - 3_600_000;
  mock.clock.set(new Date(startedAt).toISOString());
  const joined = [];
  for (const name of ["grace", "ada", ...Array.from({ length: people - 2 }, (_, index) => `user-${index}`)]) {
    const cookie = sessionCookie({ id: name, name });
    equal((await worker.fetch(`/rooms/${id}/join`, post({}, { headers: { cookie } }))).status, 200);
    joined.push(mock.requests.list("meetings/add-participant").at(-1).response.data.id);
  }
  for (const participant_id of joined) mock.simulate.join({ meeting_id: id, participant_id });
  mock.clock.advance("PT15M");
  mock.simulate.leave({ meeting_id: id, participant_id: joined[0] });
  mock.clock.advance("PT10M");
  mock.simulate.endSession({ meeting_id: id });
  await mock.deliveries.settled();
  return { id, deliveries: mock.deliveries.list().length };
}

async function attendanceOf(worker, roomId) {
  const response = await worker.fetch(`/rooms/${roomId}/attendance`, grace);
  equal(response.status, 200);
  return response.json();
}

function triggerJoin(mock, user) {
  const participant = { customParticipantId: `user-${user}`, userDisplayName: `User ${user}` };
  return mock.deliveries.trigger({ event: events[2], to: "http://worker.example.com", payload: { participant } });
}

/** Sends deliveries, fifty at a time. */
async function sendAll(worker, deliveries) {
  const statuses = [];
  const queue = deliveries.values();
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      for (const delivery of queue) {
        const response = await worker.fetch("/webhooks", delivery);
        await response.text();
        statuses.push(response.status);
      }
    }),
  );
  return statuses;
}
