import type { PulledApp } from "./read-app.ts";

/**
 * Replaces names, custom ids and pictures of participants, and titles of meetings, which often contain names. The same
 * person or meeting gets the same replacement everywhere.
 */
export function anonymize(pulled: PulledApp): PulledApp {
  const people = createNumbers();
  const titles = createNumbers();
  const person = (key: string) => `Person ${people(key)}`;
  const hide = <Shown extends { custom_participant_id: string }>(shown: Shown) => ({
    ...shown,
    custom_participant_id: `person-${people(shown.custom_participant_id)}`,
  });
  return {
    ...pulled,
    meetings: pulled.meetings.map(({ meeting, participants }) => ({
      meeting: { ...meeting, title: `Meeting ${titles(meeting.id)}` },
      participants: participants.map((shown) => ({
        ...hide(shown),
        name: person(shown.custom_participant_id),
        picture: null,
      })),
    })),
    sessions: pulled.sessions.map(({ session, participants }) => ({
      session: { ...session, meeting_display_name: `Meeting ${titles(session.associated_id)}` },
      participants: participants.map((shown) => ({
        ...hide(shown),
        display_name: person(shown.custom_participant_id),
      })),
    })),
    recordings: pulled.recordings.map(({ start_reason, stop_reason, ...recording }) => recording),
  };
}

/** Numbers keys in the order in which they are seen. */
function createNumbers(): (key: string) => number {
  const numbers = new Map<string, number>();
  return (key) => {
    const number = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, number);
    return number;
  };
}
