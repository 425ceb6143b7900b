import { createRtkClient } from "@org/rtk-client";
import { createMockTest } from "@org/rtk-mock-server/vitest";
import { expect } from "vitest";
import { minutesOfLastSession } from "../attendance.js";
import { holdMeeting } from "../hold-meeting.js";

// Each test gets its own mock server and client.
const test = createMockTest({ client: createRtkClient });

test("counts everyone's minutes", async ({ mock, rtk }) => {
  expect(await minutesOfLastSession(rtk, await holdMeeting(mock, rtk))).toEqual({ Grace: 15 });
});

test("survives two failed calls", async ({ mock, rtk }) => {
  const meetingId = await holdMeeting(mock, rtk);
  mock.faults.add({ operation: "sessions/list", fault: "rate-limit=0", times: 2 });
  expect(await minutesOfLastSession(rtk, meetingId)).toEqual({ Grace: 15 });
});
