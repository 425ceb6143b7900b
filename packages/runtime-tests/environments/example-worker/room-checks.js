import { deepEqual, equal, match } from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { grace, post, seedRoom } from "./requests.js";
import { sessionCookie } from "./session-cookie.js";

/**
 * Checks of rooms: who may create and join them, and what visitors can see.
 * @param start starts a mock server and Workers for a check
 */
export function createRoomChecks(start) {
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
  };
}
