import { admitParticipant } from "@org/rtk-client";
import { expect, test } from "vitest";
import { appId, createClient, createStub, json, kit, refusal } from "../clients.ts";

const guest = { meeting_id: "m", custom_participant_id: "guest-7", name: "Grace", preset_name: "webinar_participant" };
const meeting = `${kit}/${appId}/meetings/m`;

/** A meeting with participants that responds like the API. */
function createMeeting(known: { id: string; custom_participant_id?: string }[]) {
  return createStub(async ({ method, url }) => {
    const { searchParams, pathname } = new URL(url);
    if (method === "POST") {
      return json({ success: true, data: { id: "new", token: pathname.endsWith("/token") ? "refreshed" : "first" } });
    }
    const start = (Number(searchParams.get("page_no")) - 1) * 100;
    return json({ success: true, data: known.slice(start, start + 100), paging: { total_count: known.length } });
  });
}

const others = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `p${index}`, custom_participant_id: `guest-other-${index}` }));

test("admitParticipant adds a new person", async () => {
  const stub = createMeeting(others(3));
  expect(await admitParticipant(createClient(stub), guest)).toEqual({
    participant_id: "new",
    token: "first",
    added: true,
  });
  expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${meeting}/participants?per_page=100&page_no=1`,
    `POST ${meeting}/participants`,
    `GET ${meeting}/participants?per_page=100&page_no=1`,
  ]);
  const { meeting_id: _, ...body } = guest;
  expect(await stub.requests[1]?.json()).toEqual(body);
});

test("admitParticipant creates a new token for an existing participant, on any page", async () => {
  const stub = createMeeting([...others(150), { id: "p7", custom_participant_id: "guest-7" }, ...others(50)]);
  const access = await admitParticipant(createClient(stub), guest);
  expect(access).toEqual({ participant_id: "p7", token: "refreshed", added: false });
  expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${meeting}/participants?per_page=100&page_no=1`,
    `GET ${meeting}/participants?per_page=100&page_no=2`,
    `GET ${meeting}/participants?per_page=100&page_no=3`,
    `POST ${meeting}/participants/p7/token`,
  ]);
});

test("admitParticipant works in another app and takes options", async () => {
  const stub = createMeeting([{ id: "p7", custom_participant_id: "guest-7" }]);
  await admitParticipant(createClient(stub), { ...guest, app_id: "other" }, { headers: { "x-trace": "7" } });
  for (const { url, headers } of stub.requests) {
    expect(url).toContain("/kit/other/meetings/m/participants");
    expect(headers.get("x-trace")).toBe("7");
  }
});

test.each(["", undefined])(
  "admitParticipant requires an id, without which a person could join as someone else (%j)",
  async (id) => {
    const stub = createMeeting([{ id: "somebody" }]);
    const call = admitParticipant(createClient(stub), { ...guest, custom_participant_id: id as string });
    await expect(call).rejects.toMatchObject({ name: "RtkInputError", parameter: "custom_participant_id" });
    expect(stub.requests).toHaveLength(0);
  },
);

test("admitParticipant requires a name, without which nobody can join", async () => {
  const stub = createMeeting([]);
  const { name: _, ...nameless } = guest;
  const call = admitParticipant(createClient(stub), nameless as typeof guest);
  await expect(call).rejects.toMatchObject({ name: "RtkInputError", parameter: "name" });
  expect(stub.requests).toHaveLength(0);
});

/** A meeting that keeps participants, and responds to each request after others have arrived. */
function createBusyMeeting(createdAt: (count: number) => string) {
  const rows: { id: string; custom_participant_id: string; created_at: string }[] = [];
  let count = 0;
  const stub = createStub(async (request) => {
    const { method, url } = request;
    await new Promise((resolve) => setImmediate(resolve));
    const id = new URL(url).pathname.split("/participants/")[1];
    if (method === "GET") return json({ success: true, data: [...rows], paging: { total_count: rows.length } });
    if (method === "DELETE")
      return json({
        success: true,
        data: rows.splice(
          rows.findIndex((row) => row.id === id),
          1,
        )[0],
      });
    if (id) return json({ success: true, data: { token: `of ${id.replace("/token", "")}` } });
    const row = { ...(await request.json()), id: `p${count}`, created_at: createdAt(count++) };
    rows.push(row);
    return json({ success: true, data: { ...row, token: `of ${row.id}` } });
  });
  return { ...stub, rows };
}

test.each([
  ["one after the other", (count: number) => new Date(count * 10).toISOString()],
  ["in the same millisecond", () => new Date(0).toISOString()],
])("five concurrent calls of admitParticipant for one id leave one participant, if added %s", async (_, createdAt) => {
  const busy = createBusyMeeting(createdAt);
  const rtk = createClient(busy);
  const other = admitParticipant(rtk, { ...guest, custom_participant_id: "guest-8" });
  const accesses = await Promise.all(Array.from({ length: 5 }, () => admitParticipant(rtk, guest)));
  await other;
  expect(busy.rows.map((row) => row.custom_participant_id).sort()).toEqual(["guest-7", "guest-8"]);
  const { id } = busy.rows.find((row) => row.custom_participant_id === "guest-7") as { id: string };
  for (const access of accesses) expect(access).toMatchObject({ participant_id: id, token: `of ${id}` });
  expect(accesses.filter(({ added }) => added)).toHaveLength(1);
});

test("admitParticipant throws the errors of its calls", async () => {
  const call = admitParticipant(createClient(createStub(refusal(404, "no"))), guest);
  await expect(call).rejects.toMatchObject({ name: "RtkApiError", operation: "meetings/list-participants" });
});
