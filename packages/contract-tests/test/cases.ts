import type { RtkClient } from "@org/rtk-client";

export const account_id = "5f1c7a90e2b34d6881f0a3c47be9d215";
export const app_id = "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";

const session_id = "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";
const participant_id = "005f4e0c-4d08-4d4e-a391-a76be75cd296";
const peer_id = "6d2f8c41-0b7e-4a95-b3d8-e94c17a2f560";

/** One call of each operation; the suite fails when an operation of the description has none. */
export const cases: Record<string, (rtk: RtkClient) => Promise<unknown>> = {
  "sessions/list": (rtk) => rtk.sessions.list({ per_page: 5, status: "ENDED" }),
  "sessions/get": (rtk) => rtk.sessions.get({ session_id, include_breakout_rooms: true }),
  "sessions/list-participants": (rtk) => rtk.sessions.listParticipants({ session_id, sort_by: "joinedAt" }),
  "sessions/get-participant": (rtk) => rtk.sessions.getParticipant({ session_id, participant_id }),
  "sessions/get-peer-report": (rtk) => rtk.sessions.getPeerReport({ peer_id, filters: "quality_stats" }),
  "sessions/get-chat": (rtk) => rtk.sessions.getChat({ session_id }),
  "sessions/get-transcript": (rtk) => rtk.sessions.getTranscript({ session_id, format: "VTT" }),
  "sessions/get-summary": (rtk) => rtk.sessions.getSummary({ session_id }),
  "sessions/generate-summary": (rtk) => rtk.sessions.generateSummary({ session_id }),
  "sessions/list-livestream-sessions": (rtk) => rtk.sessions.listLivestreamSessions({ session_id }),
};
