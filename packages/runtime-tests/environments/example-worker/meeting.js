import { equal } from "node:assert/strict";
import { grace, post } from "./requests.js";
import { sessionCookie } from "./session-cookie.js";

const events = ["meeting.started", "meeting.ended", "meeting.participantJoined", "meeting.participantLeft"];

/**
 * Simulates a meeting whose events a Worker receives: Grace stays for 15 minutes, everybody else for 25; then the
 * session ends.
 */
export async function simulateMeeting(mock, worker, people = 2) {
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

export async function attendanceOf(worker, roomId) {
  const response = await worker.fetch(`/rooms/${roomId}/attendance`, grace);
  equal(response.status, 200);
  return response.json();
}
