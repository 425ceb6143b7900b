import { deepEqual } from "node:assert/strict";
import { after, beforeEach, test } from "node:test";
import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";
import { minutesOfLastSession } from "../attendance.js";
import { holdMeeting } from "../hold-meeting.js";

const mock = await createMockServer();
const rtk = createRtkClient({ apiToken: "any", accountId: "my-account", appId: "my-app", fetch: mock.fetch });

beforeEach(() => mock.reset());
after(() => mock.close());

test("counts everyone's minutes", async () => {
  deepEqual(await minutesOfLastSession(rtk, await holdMeeting(mock, rtk)), { Grace: 15 });
});

test("finds nothing in a meeting without sessions", async () => {
  const { data: meeting } = await rtk.meetings.create({ title: "Planning" });
  deepEqual(await minutesOfLastSession(rtk, meeting.id), {});
});
