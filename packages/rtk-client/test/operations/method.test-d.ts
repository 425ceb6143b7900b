import type {
  App,
  CallOptions,
  Livestream,
  Meeting,
  MeetingParticipantWithToken,
  Method,
  MethodParams,
  MethodResult,
  OperationId,
  PagedMethod,
  Preset,
  Recording,
  RtkClient,
  SessionParticipant,
  StartRecordingRequest,
  StorageSettings,
  Webhook,
} from "@org/rtk-client";
import { describe, expectTypeOf, test } from "vitest";

declare const rtk: RtkClient;

describe("each resource has methods with flat parameters and the response body", () => {
  test("apps", async () => {
    expectTypeOf((await rtk.apps.get()).success).toEqualTypeOf<true>();
    expectTypeOf((await rtk.apps.create({ name: "Studio" })).data).toEqualTypeOf<{ app: App }>();
    // @ts-expect-error an app needs a name
    rtk.apps.create({});
    // @ts-expect-error an app has one name
    rtk.apps.create({ name: 7 });
  });

  test("meetings", async () => {
    expectTypeOf((await rtk.meetings.get({ meeting_id: "m" })).data).toEqualTypeOf<Meeting>();
    const { data } = await rtk.meetings.addParticipant({
      meeting_id: "m",
      custom_participant_id: "guest-7",
      preset_name: "webinar_participant",
    });
    expectTypeOf(data).toEqualTypeOf<MeetingParticipantWithToken>();
    expectTypeOf(data.token).toBeString();
    // @ts-expect-error meeting_id is missing
    rtk.meetings.get();
    // @ts-expect-error unknown status
    rtk.meetings.update({ meeting_id: "m", status: "GONE" });
    // @ts-expect-error unknown parameter
    rtk.meetings.list({ titel: "Launch" });
  });

  test("presets", async () => {
    expectTypeOf((await rtk.presets.get({ preset_id: "p" })).data).toEqualTypeOf<Preset>();
    rtk.presets.update({ preset_id: "p", permissions: { transcription_enabled: true } });
    // @ts-expect-error permissions are switches
    rtk.presets.update({ preset_id: "p", permissions: { transcription_enabled: "yes" } });
  });

  test("sessions", async () => {
    const { data } = await rtk.sessions.listParticipants({ session_id: "s", sort_by: "joinedAt", per_page: 50 });
    expectTypeOf(data.participants).toEqualTypeOf<SessionParticipant[]>();
    // @ts-expect-error participants are not sorted by name
    rtk.sessions.listParticipants({ session_id: "s", sort_by: "name" });
  });

  test("recordings", async () => {
    const { data } = await rtk.recordings.start({ meeting_id: "m", max_seconds: 60 });
    expectTypeOf(data).toEqualTypeOf<Recording>();
    rtk.recordings.list({ status: ["UPLOADED", "ERRORED"] });
    // @ts-expect-error a recording cannot be rewound
    rtk.recordings.control({ recording_id: "r", action: "rewind" });
  });

  test("livestreams", async () => {
    expectTypeOf((await rtk.livestreams.create({ name: "Rehearsal" })).data).toEqualTypeOf<Livestream>();
    rtk.livestreams.getSession({ "livestream-session-id": "l" });
    // @ts-expect-error the id is missing
    rtk.livestreams.getSession({});
  });

  test("activeSession", async () => {
    const poll = { meeting_id: "m", question: "Which day?", options: ["Monday", "Friday"] };
    expectTypeOf(rtk.activeSession.createPoll).toBeCallableWith(poll);
    expectTypeOf(rtk.activeSession.kickAll).toBeCallableWith({ meeting_id: "m" });
    // @ts-expect-error a poll needs options
    rtk.activeSession.createPoll({ meeting_id: "m", question: "Which day?" });
  });

  test("webhooks", async () => {
    expectTypeOf((await rtk.webhooks.list()).data).toEqualTypeOf<Webhook[]>();
    rtk.webhooks.update({ webhook_id: "w", enabled: false });
    // @ts-expect-error unknown event
    rtk.webhooks.update({ webhook_id: "w", events: ["meeting.paused"] });
  });

  test("analytics", () => {
    expectTypeOf(rtk.analytics.getDaywise).toBeCallableWith({ start_date: "2026-01-01", end_date: "2026-01-02" });
    expectTypeOf(rtk.analytics.getLivestreamsOverall).toBeCallableWith({ start_time: 1, end_time: 2 });
    // @ts-expect-error the time is in seconds
    rtk.analytics.getLivestreamsOverall({ start_time: "2026-01-01", end_time: 2 });
  });
});

describe("account and app", () => {
  test("are optional wherever they belong", () => {
    rtk.apps.list({ account_id: "a" });
    rtk.meetings.list({ account_id: "a", app_id: "b" });
    rtk.meetings.get({ account_id: "a", app_id: "b", meeting_id: "m" });
    // @ts-expect-error an id is text
    rtk.meetings.list({ app_id: 7 });
  });
});

describe("withResponse", () => {
  test("takes what the method takes, and resolves to body and response", () => {
    type Listing = Awaited<ReturnType<RtkClient["meetings"]["list"]>>;
    expectTypeOf(rtk.meetings.list.withResponse({ per_page: 5 }, { timeoutMs: 5 })).toEqualTypeOf<
      Promise<{ data: Listing; response: Response }>
    >();
  });
});

describe("types by operation id", () => {
  test("parameters and results", () => {
    expectTypeOf<MethodResult<"meetings/get">>().toEqualTypeOf<{ data: Meeting; success: true }>();
    expectTypeOf<MethodParams<"meetings/get">["meeting_id"]>().toBeString();
    expectTypeOf<MethodParams<"recordings/start">>().toMatchTypeOf<StartRecordingRequest>();
    expectTypeOf<"meetings/rename">().not.toMatchTypeOf<OperationId>();
    expectTypeOf(rtk.meetings.get).toEqualTypeOf<Method<"meetings/get">>();
    expectTypeOf(rtk.sessions.list).toEqualTypeOf<PagedMethod<"sessions/list", "data.sessions", true>>();
  });

  test("all 62 have a result", () => {
    type WithoutResult = { [Id in OperationId]: [MethodResult<Id>] extends [never] ? Id : never }[OperationId];
    expectTypeOf<WithoutResult>().toBeNever();
    type WithoutSuccess = { [Id in OperationId]: MethodResult<Id> extends { success: true } ? never : Id }[OperationId];
    expectTypeOf<WithoutSuccess>().toBeNever();
  });
});

describe("models have their own names", () => {
  test("which responses and requests share", () => {
    expectTypeOf<NonNullable<StartRecordingRequest["storage_config"]>>().toEqualTypeOf<StorageSettings>();
    expectTypeOf<StorageSettings["secret"]>().toEqualTypeOf<string | undefined>();
  });
});

test("options of a call", () => {
  rtk.meetings.list({}, { signal: AbortSignal.timeout(5), timeoutMs: 5, maxRetries: 0, headers: { "x-a": "1" } });
  expectTypeOf<Parameters<RtkClient["meetings"]["list"]>[1]>().toEqualTypeOf<CallOptions | undefined>();
  // @ts-expect-error unknown option
  rtk.meetings.list({}, { retries: 2 });
});
