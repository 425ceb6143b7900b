import { describe, expect, test } from "vitest";
import { startMock, webinar } from "./client.ts";

const { meeting, ada, mark } = webinar;

/** Ada and Mark were in a session of the webinar. */
async function startEnded() {
  const { mock, rtk } = await startMock();
  mock.clock.set("2026-03-01T12:00:00Z");
  mock.simulate.join(ada);
  mock.simulate.join(mark);
  const { id: session_id } = mock.simulate.endSession(meeting);
  const stays = mock.state.stays[session_id] ?? [];
  return { mock, rtk, session: { session_id }, ada: stays[0], mark: stays[1] };
}

const sentences = [
  { participant_id: ada.participant_id, text: 'He said "hi", twice', start_ms: 0, end_ms: 1500 },
  { participant_id: mark.participant_id, text: "Hello", start_ms: 3_661_001, end_ms: 3_662_000 },
];

async function fetchTranscript(format: "CSV" | "JSON" | "SRT" | "VTT" | undefined) {
  const ended = await startEnded();
  ended.mock.simulate.writeTranscript({ ...ended.session, sentences });
  const { data } = await ended.rtk.sessions.getTranscript({ ...ended.session, ...(format && { format }) });
  const response = await ended.mock.fetch(data.transcript_download_url);
  return { ...ended, data, response, text: await response.text() };
}

describe("a transcript", () => {
  test("is a CSV file unless another format is asked for", async () => {
    const { text, response, data, session, ada: first, mark: second } = await fetchTranscript(undefined);
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(data).toMatchObject({
      sessionId: session.session_id,
      transcript_download_url_expiry: "2026-03-08T12:00:00.000Z",
    });
    expect(text.split("\r\n")).toEqual([
      `0,${first?.internal.peerId},${ada.participant_id},host-1,Ada,"He said ""hi"", twice"`,
      `3661001,${second?.internal.peerId},${mark.participant_id},83qi0i,Mark,Hello`,
      "",
    ]);
  });

  test("can be JSON", async () => {
    const { text, ada: first } = await fetchTranscript("JSON");
    expect(JSON.parse(text)[0]).toEqual({
      startTime: 0,
      endTime: 1500,
      sentence: 'He said "hi", twice',
      peerData: {
        id: first?.internal.peerId,
        userId: ada.participant_id,
        displayName: "Ada",
        cpi: "host-1",
        joinedAt: "2026-03-01T12:00:00.000Z",
        leftAt: "2026-03-01T12:00:00.000Z",
      },
    });
  });

  test("can be subtitles", async () => {
    expect((await fetchTranscript("SRT")).text).toBe(
      '1\n00:00:00,000 --> 00:00:01,500\nAda: He said "hi", twice\n\n2\n01:01:01,001 --> 01:01:02,000\nMark: Hello\n',
    );
    expect((await fetchTranscript("VTT")).text).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:01.500\nAda: He said "hi", twice\n\n01:01:01.001 --> 01:01:02.000\nMark: Hello\n',
    );
  });
});

describe("a chat", () => {
  test("is a CSV file of the messages", async () => {
    const { mock, rtk, session } = await startEnded();
    const sent_at = "2026-03-01T13:00:30+01:00";
    const messages = [{ participant_id: mark.participant_id, message: "Hi,\nall", sent_at }];
    mock.simulate.writeChat({ ...session, messages });
    const { data } = await rtk.sessions.getChat(session);
    const lines = (await (await mock.fetch(data.chat_download_url)).text()).split("\r\n");
    expect(lines[0]).toContain("displayName");
    expect(lines[1]).toBe(
      `1,${mark.participant_id},${session.session_id},${meeting.meeting_id},Mark,TEXT_MESSAGE,"Hi,\nall",2026-03-01T12:00:30.000Z`,
    );
  });

  test("and transcript are made up unless they are given", async () => {
    const { mock, rtk, session } = await startEnded();
    mock.simulate.writeChat(session);
    mock.simulate.writeTranscript(session);
    const { data: chat } = await rtk.sessions.getChat(session);
    expect(await (await mock.fetch(chat.chat_download_url)).text()).toContain("Hello, this is Mark.");
    const { data: transcript } = await rtk.sessions.getTranscript(session);
    expect(await (await mock.fetch(transcript.transcript_download_url)).text()).toContain("My name is Ada");
  });
});

describe("a summary", () => {
  test("is Markdown, and asked for through the API or written by a simulation", async () => {
    const { mock, rtk, session } = await startEnded();
    mock.simulate.writeTranscript({ ...session, sentences });
    expect((await rtk.sessions.generateSummary(session)).data).toEqual({ ...session, status: "IN_PROGRESS" });
    const read = async () => {
      const response = await mock.fetch((await rtk.sessions.getSummary(session)).data.summaryDownloadUrl);
      return [response.headers.get("content-type"), await response.text()];
    };
    expect(await read()).toEqual([
      "text/markdown; charset=utf-8",
      '# Product launch webinar\n\n- He said "hi", twice\n- Hello\n',
    ]);
    mock.simulate.writeSummary({ ...session, markdown: "Short." });
    expect((await read())[1]).toBe("Short.");
  });
});

test("what was not written is a 404", async () => {
  const { rtk, session } = await startEnded();
  const failures = [
    rtk.sessions.getChat(session),
    rtk.sessions.getTranscript(session),
    rtk.sessions.getSummary(session),
    rtk.sessions.generateSummary(session),
  ];
  for (const failure of failures) {
    await expect(failure).rejects.toMatchObject({ status: 404, message: expect.stringContaining(session.session_id) });
  }
});

test("the small world has chat, transcript and summary", async () => {
  const { mock, rtk } = await startMock();
  const { data: chat } = await rtk.sessions.getChat(webinar.session);
  expect(await (await mock.fetch(chat.chat_download_url)).text()).toContain("Welcome, everybody!");
  const { data: summary } = await rtk.sessions.getSummary(webinar.session);
  expect((await mock.fetch(summary.summaryDownloadUrl)).status).toBe(200);
});

describe("the files of a recording", () => {
  test("can be fetched until they expire", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    const audio_config = { codec: "MP3" as const, export_file: true };
    const { data } = await rtk.recordings.start({ ...meeting, file_name_prefix: "take 1/2", audio_config });
    const finished = mock.simulate.finishRecording({ recording_id: data.id });
    const video = await mock.fetch(finished.download_url as string);
    const audio = await mock.fetch(finished.audio_download_url as string);
    expect(video.headers.get("content-type")).toBe("video/mp4");
    expect(audio.headers.get("content-type")).toBe("audio/mpeg");
    const bytes = new Uint8Array(await video.arrayBuffer());
    expect(Buffer.from(bytes.subarray(4, 12)).toString()).toBe("ftypisom");
    expect(bytes.length + (await audio.arrayBuffer()).byteLength).toBe(finished.file_size);
    mock.clock.advance("P7D");
    const expired = await mock.fetch(finished.download_url as string);
    expect(expired.status).toBe(403);
    expect(await expired.text()).toContain("has expired");
  });

  test("are named by addresses of the server that was asked", async () => {
    const { mock, rtk } = await startMock();
    mock.clock.set("2023-02-02T00:00:00Z");
    const { url, port } = await mock.listen({ port: 0 });
    const path = `/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3/recordings/${webinar.recording.recording_id}`;
    const answer = await fetch(url + path, { headers: { authorization: "Bearer any-token" } });
    const { download_url } = ((await answer.json()) as { data: { download_url: string } }).data;
    expect(new URL(download_url).origin).toBe(`http://127.0.0.1:${port}`);
    expect((await fetch(download_url)).status).toBe(200);
    expect((await rtk.recordings.get(webinar.recording)).data.download_url).toMatch(
      /^https:\/\/api\.cloudflare\.com\//,
    );
  });
});

describe("an address that nothing carried", () => {
  test.each([
    `/__mock/files/sessions/${webinar.session.session_id}/secret.csv?expires=9999999999`,
    "/__mock/files/sessions/none/chat.csv?expires=9999999999",
    `/__mock/files/recordings/${webinar.recording.recording_id}/..%2f..%2fetc%2fpasswd?expires=9999999999`,
    "/__mock/files/?expires=9999999999",
    "/__mock/files/__proto__/constructor/x?expires=9999999999",
  ])("%s is a 404", async (path) => {
    const { mock } = await startMock();
    expect((await mock.fetch(`http://mock.example${path}`)).status).toBe(404);
  });

  test.each(["", "?expires=", "?expires=soon"])("without a moment of its end (%s) is a 403", async (query) => {
    const { mock } = await startMock();
    const path = `/__mock/files/sessions/${webinar.session.session_id}/chat.csv`;
    expect((await mock.fetch(`http://mock.example${path}${query}`)).status).toBe(403);
  });
});
