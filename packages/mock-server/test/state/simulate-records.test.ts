import { describe, expect, test } from "vitest";
import { startMock, unknownId, webinar } from "../support/client.ts";

const { meeting, mark, session: pastSession } = webinar;

/** Returns the error of a simulation. */
function refusal(status: number, words: string) {
  return expect.objectContaining({ status, message: expect.stringContaining(words) });
}

describe("chat, transcript and summary", () => {
  test("are stored after the session, the summary after the transcript", async () => {
    const { mock } = await startMock();
    const { simulate } = mock;
    simulate.join(mark);
    const session = { session_id: Object.values(mock.state.sessions).flat().at(-1)?.id as string };
    for (const write of [simulate.writeChat, simulate.writeTranscript]) {
      expect(() => write(session)).toThrow(refusal(409, "is live: end it first"));
    }
    simulate.endSession(meeting);
    expect(() => simulate.writeSummary(session)).toThrow(refusal(409, "has no transcript"));
    simulate.writeTranscript(session);
    expect(simulate.writeSummary(session).id).toBe(session.session_id);
  });

  test("name participants of the session", async () => {
    const { mock } = await startMock();
    const messages = [{ participant_id: unknownId, message: "Hello?" }];
    expect(() => mock.simulate.writeChat({ ...pastSession, messages })).toThrow(
      refusal(404, `${unknownId} was not in session`),
    );
  });

  test("belong to the attendance at their time", async () => {
    const { mock } = await startMock();
    mock.clock.set("2026-03-01T12:00:00Z");
    for (const _ of [1, 2]) {
      mock.simulate.join(mark);
      mock.clock.advance("PT1M");
      mock.simulate.leave(mark);
    }
    const { id: session_id } = mock.simulate.endSession(meeting);
    const sentence = { participant_id: mark.participant_id, text: "Yes", end_ms: 0 };
    const sentences = [30_000, 90_000, 1e300].map((start_ms) => ({ ...sentence, start_ms }));
    mock.simulate.writeTranscript({ session_id, sentences });
    const ids = mock.state.attendances[session_id]?.map(({ id }) => id) ?? [];
    const session = Object.values(mock.state.sessions)
      .flat()
      .find(({ id }) => id === session_id);
    expect(session?.internal.transcript?.map(({ participantId }) => ids.indexOf(participantId))).toEqual([0, 1, 1]);
  });

  test.each([
    [{ messages: "Hello" }, "messages must be an array"],
    [{ messages: [{ participant_id: mark.participant_id }] }, "message is missing"],
    [
      { messages: [{ participant_id: mark.participant_id, message: "x", sent_at: "noon" }] },
      "sent_at must be a timestamp",
    ],
  ])("refuse %j", async (input, words) => {
    const { mock } = await startMock();
    expect(() => mock.simulate.writeChat({ ...pastSession, ...input } as never)).toThrow(refusal(422, words));
  });
});
