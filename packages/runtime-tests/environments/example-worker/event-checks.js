import { deepEqual, equal, ok } from "node:assert/strict";
import { attendanceOf, simulateMeeting } from "./meeting.js";
import { seedRoom } from "./requests.js";

/** Sends every delivery to every Worker. */
const deliverToAll = async (delivery, workers) => {
  for (const worker of workers) await worker.fetch("/webhooks", delivery);
  return new Response();
};

const deliverToNone = async () => new Response();

/**
 * Checks of webhook events: which are received, and the resulting attendance.
 * @param start starts a mock server and Workers for a check
 */
export function createEventChecks(start) {
  return {
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
          const { status } = await mock.deliveries.trigger({
            event: "meeting.started",
            to: "http://worker.example.com",
          });
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

function triggerJoin(mock, user) {
  const participant = { customParticipantId: `user-${user}`, userDisplayName: `User ${user}` };
  return mock.deliveries.trigger({
    event: "meeting.participantJoined",
    to: "http://worker.example.com",
    payload: { participant },
  });
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
