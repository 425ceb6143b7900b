import type {
  Livestream,
  LivestreamSession,
  Meeting,
  PagedMethod,
  PresetListItem,
  Recording,
  RtkClient,
} from "@org/rtk-client";
import { describe, expectTypeOf, test } from "vitest";

declare const rtk: RtkClient;

test("stable is available for lists whose items stay on their pages if sorted by creation", () => {
  rtk.sessions.list.iterate({}, { stable: true });
  rtk.sessions.listParticipants.pages({ session_id: "" }, { stable: true, timeoutMs: 5 });
  // @ts-expect-error meetings cannot be sorted
  rtk.meetings.list.iterate({}, { stable: true });
  // @ts-expect-error a single page cannot be stable
  rtk.sessions.list({}, { stable: true });
});

describe("iterate yields the items, from each of the three places", () => {
  test("data", () => {
    expectTypeOf(rtk.meetings.list.iterate()).toEqualTypeOf<AsyncGenerator<Meeting, void, undefined>>();
    expectTypeOf(rtk.recordings.list.iterate()).toEqualTypeOf<AsyncGenerator<Recording, void, undefined>>();
    expectTypeOf(rtk.presets.list.iterate()).toEqualTypeOf<AsyncGenerator<PresetListItem, void, undefined>>();
    expectTypeOf(rtk.livestreams.list.iterate()).toEqualTypeOf<AsyncGenerator<Livestream, void, undefined>>();
  });

  test("data.participants, data.sessions", async () => {
    for await (const participant of rtk.sessions.listParticipants.iterate({ session_id: "" })) {
      expectTypeOf(participant.joined_at).toEqualTypeOf<string>();
    }
    for await (const session of rtk.sessions.list.iterate({ status: "ENDED" })) {
      expectTypeOf(session.id).toBeString();
    }
  });

  test("data.data", () => {
    const sessions = rtk.sessions.listLivestreamSessions.iterate({ session_id: "" });
    expectTypeOf(sessions).toEqualTypeOf<AsyncGenerator<LivestreamSession, void, undefined>>();
  });
});

test("pages yields the responses", async () => {
  for await (const page of rtk.sessions.list.pages()) {
    expectTypeOf(page).toEqualTypeOf<Awaited<ReturnType<typeof rtk.sessions.list>>>();
  }
});

test("parameters are those of the method", () => {
  // @ts-expect-error session_id is missing
  rtk.sessions.listParticipants.iterate();
  // @ts-expect-error unknown order
  rtk.sessions.listParticipants.iterate({ session_id: "", sort_order: "UP" });
  rtk.sessions.listParticipants.iterate({ session_id: "", per_page: 5 }, { timeoutMs: 5 });
});

test("only paginated operations have them", () => {
  expectTypeOf(rtk.meetings.get).not.toHaveProperty("iterate");
  expectTypeOf(rtk.meetings.get).not.toHaveProperty("pages");
  expectTypeOf(rtk.webhooks.list).not.toHaveProperty("iterate");

  type PagedNames = {
    [Resource in keyof Omit<RtkClient, `${Uppercase<string>}` | "use" | "eject" | "request">]: {
      // biome-ignore lint/suspicious/noExplicitAny: any operation will do
      [Name in keyof RtkClient[Resource]]: RtkClient[Resource][Name] extends PagedMethod<any, any> ? Name : never;
    }[keyof RtkClient[Resource]];
  };
  expectTypeOf<PagedNames>().toMatchTypeOf<{
    activeSession: never;
    analytics: never;
    apps: "list";
    livestreams: "get" | "getForMeeting" | "list";
    meetings: "list" | "listParticipants";
    presets: "list";
    recordings: "list";
    sessions: "list" | "listLivestreamSessions" | "listParticipants";
    webhooks: never;
  }>();
});
