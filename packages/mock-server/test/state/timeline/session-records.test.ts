import { describe, expect, test } from "vitest";
import { expectFailure, webinar } from "../../support/client.ts";
import { startAtNoon } from "../../support/timeline.ts";

const { meeting, ada, mark } = webinar;

type Settings = Parameters<Awaited<ReturnType<typeof startAtNoon>>["rtk"]["meetings"]["replace"]>[0];

/** Ada joins at 12:00, Mark at 12:10; both leave at 12:20. */
async function startOver(settings: Partial<Settings>) {
  const noon = await startAtNoon();
  const { mock, rtk } = noon;
  await rtk.meetings.replace({ ...meeting, title: "Planning", ...settings });
  mock.simulate.join(ada);
  const session = { session_id: (await rtk.activeSession.get(meeting)).data.id };
  mock.clock.advance("PT10M");
  mock.simulate.join(mark);
  mock.clock.advance("PT10M");
  mock.simulate.leave(ada);
  mock.simulate.leave(mark);
  const read = async (url: string) => {
    const response = await mock.fetch(url);
    return { status: response.status, type: response.headers.get("content-type"), text: await response.text() };
  };
  return { ...noon, session, read };
}

describe("after a session", () => {
  test("stores chat, transcript and summary, and emits an event at the time of each", async () => {
    const { mock, rtk, session, events, read } = await startOver({ transcribe_on_end: true, summarize_on_end: true });
    await expectFailure(rtk.sessions.getChat(session), 404, "No chat found");
    mock.clock.advance("PT2M");
    const last = events.slice(-3).map(({ payload }) => payload);
    expect(last).toMatchObject([
      { event: "meeting.chatSynced", chatDownloadUrlExpiry: "2026-03-08T12:21:05.000Z" },
      { event: "meeting.transcript", transcriptDownloadUrlExpiry: "2026-03-08T12:21:10.000Z" },
      { event: "meeting.summary", summaryDownloadUrlExpiry: "2026-03-08T12:21:20.000Z" },
    ]);
    const urls = last.flatMap((payload) => Object.entries(payload).find(([name]) => name.endsWith("DownloadUrl"))?.[1]);
    const [chat, transcript, summary] = await Promise.all(urls.map((url) => read(url)));
    expect(chat?.text).toContain("Hello, this is Mark.");
    expect(transcript?.text).toContain("My name is Ada");
    expect(summary?.text).toContain("# Planning\n");
    expect((await rtk.sessions.getSummary(session)).data.sessionId).toBe(session.session_id);
  });

  test("stores only the chat by default", async () => {
    const { mock, rtk, session, names } = await startOver({});
    mock.clock.advance("P1D");
    expect(names().slice(-2)).toEqual(["meeting.ended", "meeting.chatSynced"]);
    await expectFailure(rtk.sessions.getTranscript(session), 404, "No transcript found");
  });

  test("stores nothing if nobody joined", async () => {
    const { mock, rtk, names } = await startAtNoon();
    await rtk.meetings.replace({ ...meeting, transcribe_on_end: true, summarize_on_end: true });
    mock.simulate.startSession(meeting);
    const { id: session_id } = mock.simulate.endSession(meeting);
    mock.clock.advance("P1D");
    expect(names()).toEqual(["meeting.started", "meeting.ended"]);
    mock.simulate.writeTranscript({ session_id });
    const { data } = await rtk.sessions.getTranscript({ session_id });
    expect(await (await mock.fetch(data.transcript_download_url)).text()).toBe("");
  });

  test("keeps simulated records, and does not store them twice", async () => {
    const { mock, rtk, session, names, read } = await startOver({ transcribe_on_end: true });
    mock.clock.advance("PT1M");
    const sentences = [{ participant_id: mark.participant_id, text: "Agreed.", start_ms: 600_000, end_ms: 601_000 }];
    mock.simulate.writeTranscript({ ...session, sentences });
    mock.clock.advance("PT1M");
    expect(names().filter((name) => name === "meeting.transcript")).toHaveLength(1);
    expect((await read((await rtk.sessions.getTranscript(session)).data.transcript_download_url)).text).toContain(
      "Agreed.",
    );
  });
});

test("a transcript's sentences fall within their speakers' attendances", async () => {
  const { mock, rtk, session, read } = await startOver({ transcribe_on_end: true });
  for (const stay of ["PT2S", "PT0.5S"]) {
    mock.simulate.join(mark);
    mock.clock.advance(stay);
    mock.simulate.leave(mark);
  }
  mock.clock.advance("PT2M");
  const { data } = await rtk.sessions.getTranscript({ ...session, format: "JSON" });
  const sentences = JSON.parse((await read(data.transcript_download_url)).text);
  expect(sentences).toHaveLength(5);
  const started = Date.parse("2026-03-01T12:00:00Z");
  for (const { startTime, endTime, peerData } of sentences) {
    expect(started + startTime).toBeGreaterThanOrEqual(Date.parse(peerData.joinedAt));
    expect(endTime).toBeGreaterThan(startTime);
    expect(started + endTime).toBeLessThanOrEqual(Date.parse(peerData.leftAt));
  }
  expect(
    sentences.map(({ peerData }: { peerData: { displayName: string } }) => peerData.displayName).slice(0, 2),
  ).toEqual(["Ada", "Mark"]);
});

describe("a summary", () => {
  test.each([
    [undefined, "text/markdown; charset=utf-8", "# Planning", 500],
    [{ text_format: "plain_text" as const, word_limit: 150 }, "text/plain; charset=utf-8", "Planning", 150],
    [{ text_format: "markdown" as const, word_limit: 1000 }, "text/markdown; charset=utf-8", "# Planning", 1000],
  ])("with %j has the given format and about the given length", async (summarization, type, heading, limit) => {
    const ai_config = summarization && { ai_config: { summarization } };
    const { mock, rtk, session, read } = await startOver({ summarize_on_end: true, ...ai_config });
    mock.clock.advance("PT2M");
    const summary = await read((await rtk.sessions.getSummary(session)).data.summaryDownloadUrl);
    expect(summary).toMatchObject({ status: 200, type });
    expect(summary.text.split("\n")[0]).toBe(heading);
    const words = summary.text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    expect(words).toBeLessThanOrEqual(limit);
    expect(words).toBeGreaterThan(limit * 0.85);
  });

  test.each([
    [{}, "## Key points"],
    [{ summary_type: "daily_standup" as const }, "## Done, planned, blocked"],
    [{ summary_type: "lecture" as const, text_format: "plain_text" as const }, "Topics"],
  ])("with %j fits the kind of meeting", async (summarization, heading) => {
    const { mock, rtk, session, read } = await startOver({ summarize_on_end: true, ai_config: { summarization } });
    mock.clock.advance("PT2M");
    const { text } = await read((await rtk.sessions.getSummary(session)).data.summaryDownloadUrl);
    expect(text.split("\n")[2]).toBe(heading);
  });

  test("in Markdown replaces one in plain text", async () => {
    const summarization = { text_format: "plain_text" as const };
    const { mock, rtk, session, read } = await startOver({ summarize_on_end: true, ai_config: { summarization } });
    mock.clock.advance("PT2M");
    mock.simulate.writeSummary({ ...session, markdown: "Short." });
    const { data } = await rtk.sessions.getSummary(session);
    expect(await read(data.summaryDownloadUrl)).toMatchObject({ type: "text/markdown; charset=utf-8", text: "Short." });
  });
});

test("file URLs work for seven days", async () => {
  const { mock, rtk, session, read } = await startOver({});
  mock.clock.advance("PT2M");
  const { data } = await rtk.sessions.getChat(session);
  mock.clock.advance("P6DT23H59M");
  expect((await read(data.chat_download_url)).status).toBe(200);
  mock.clock.advance("PT1M");
  expect(await read(data.chat_download_url)).toMatchObject({
    status: 403,
    text: expect.stringContaining("has expired"),
  });
  expect((await read((await rtk.sessions.getChat(session)).data.chat_download_url)).status).toBe(200);
});
