import { admitParticipant } from "@org/rtk-client";
import { expect, test } from "vitest";
import { appId, createClient, createStub, json, kit, refusal } from "./clients.ts";

const guest = { meeting_id: "m", custom_participant_id: "guest-7", name: "Grace", preset_name: "webinar_participant" };
const meeting = `${kit}/${appId}/meetings/m`;

/** A meeting with participants, which answers as the API does. */
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

test("admitParticipant adds whom the meeting does not know", async () => {
  const stub = createMeeting(others(3));
  expect(await admitParticipant(createClient(stub), guest)).toEqual({
    participant_id: "new",
    token: "first",
    added: true,
  });
  expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${meeting}/participants?per_page=100&page_no=1`,
    `POST ${meeting}/participants`,
  ]);
  const { meeting_id: _, ...body } = guest;
  expect(await stub.requests[1]?.json()).toEqual(body);
});

test("admitParticipant makes a new token for whom the meeting knows, on whatever page", async () => {
  const stub = createMeeting([...others(150), { id: "p7", custom_participant_id: "guest-7" }, ...others(50)]);
  const access = await admitParticipant(createClient(stub), guest);
  expect(access).toEqual({ participant_id: "p7", token: "refreshed", added: false });
  expect(stub.requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    `GET ${meeting}/participants?per_page=100&page_no=1`,
    `GET ${meeting}/participants?per_page=100&page_no=2`,
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

test.each(["", undefined])("admitParticipant lets nobody in as somebody else for want of an id (%j)", async (id) => {
  const stub = createMeeting([{ id: "somebody" }]);
  const call = admitParticipant(createClient(stub), { ...guest, custom_participant_id: id as string });
  await expect(call).rejects.toMatchObject({ name: "RtkInputError", parameter: "custom_participant_id" });
  expect(stub.requests).toHaveLength(0);
});

test("admitParticipant throws what its calls throw", async () => {
  const call = admitParticipant(createClient(createStub(refusal(404, "no"))), guest);
  await expect(call).rejects.toMatchObject({ name: "RtkApiError", operation: "meetings/list-participants" });
});
