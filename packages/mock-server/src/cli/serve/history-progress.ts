import type { HistoryInput } from "../../state/history/history-input.ts";
import { createProgress, type ProgressOutput } from "../progress.ts";

/** Participants from which on a history takes seconds. */
const manyParticipants = 10_000;
/** The usual number of participants of a meeting, and of meetings in a day. */
const [usualSize, usualMeetings] = [8, 8];

/** Returns a history that shows how much of it is created, if it is a large one. */
export function showHistory(history: HistoryInput, stderr: ProgressOutput): HistoryInput {
  const { days, meetings = usualMeetings, participants } = history;
  if (days * (participants ?? meetings * usualSize) < manyParticipants) return history;
  const progress = createProgress(stderr);
  const [kind, total] = participants === undefined ? ["days", days] : ["participants", days * participants];
  const onProgress = (share: number) => {
    const done = Math.floor(share * total);
    if (done < total) progress.count(`history: ${kind}`, done, total);
    else progress.end(`history: ${total} ${kind}`);
  };
  return { ...history, onProgress };
}
