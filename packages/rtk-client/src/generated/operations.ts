// Made by packages/codegen/src/client/operations.ts from specs/. Do not edit: change the description, then `pnpm generate`.

export const basePath = "/accounts/{account_id}/realtime/kit";

/** Method, path below `basePath`, `body` if the operation takes one; for paginated ones the place of the items and the query that sorts them by creation. */
export const operations: Record<string, Record<string, string>> = {
  activeSession: {
    createPoll: "POST /{app_id}/meetings/{meeting_id}/active-session/poll body",
    get: "GET /{app_id}/meetings/{meeting_id}/active-session",
    kick: "POST /{app_id}/meetings/{meeting_id}/active-session/kick body",
    kickAll: "POST /{app_id}/meetings/{meeting_id}/active-session/kick-all",
    mute: "POST /{app_id}/meetings/{meeting_id}/active-session/mute body",
    muteAll: "POST /{app_id}/meetings/{meeting_id}/active-session/mute-all body",
  },
  analytics: {
    getDaywise: "GET /{app_id}/analytics/daywise",
    getLivestreamsDaywise: "GET /{app_id}/analytics/livestreams/daywise",
    getLivestreamsOverall: "GET /{app_id}/analytics/livestreams/overall",
  },
  apps: {
    create: "POST /apps body",
    get: "GET /apps/{app_id}",
    list: "GET /apps data sort_order=ASC",
  },
  livestreams: {
    create: "POST /{app_id}/livestreams body",
    get: "GET /{app_id}/livestreams/{livestream_id} data.sessions",
    getActiveForMeeting: "GET /{app_id}/meetings/{meeting_id}/active-livestream",
    getActiveSession: "GET /{app_id}/livestreams/{livestream_id}/active-livestream-session",
    getForMeeting: "GET /{app_id}/meetings/{meeting_id}/livestream data.livestreams",
    getSession: "GET /{app_id}/livestreams/sessions/{livestream-session-id}",
    list: "GET /{app_id}/livestreams data sort_order=ASC",
    start: "POST /{app_id}/meetings/{meeting_id}/livestreams body",
    stop: "POST /{app_id}/meetings/{meeting_id}/active-livestream/stop body",
  },
  meetings: {
    addParticipant: "POST /{app_id}/meetings/{meeting_id}/participants body",
    create: "POST /{app_id}/meetings body",
    deleteParticipant: "DELETE /{app_id}/meetings/{meeting_id}/participants/{participant_id}",
    get: "GET /{app_id}/meetings/{meeting_id}",
    getParticipant: "GET /{app_id}/meetings/{meeting_id}/participants/{participant_id}",
    list: "GET /{app_id}/meetings data",
    listParticipants: "GET /{app_id}/meetings/{meeting_id}/participants data",
    refreshParticipantToken: "POST /{app_id}/meetings/{meeting_id}/participants/{participant_id}/token",
    replace: "PUT /{app_id}/meetings/{meeting_id} body",
    replaceParticipant: "PUT /{app_id}/meetings/{meeting_id}/participants/{participant_id} body",
    update: "PATCH /{app_id}/meetings/{meeting_id} body",
    updateParticipant: "PATCH /{app_id}/meetings/{meeting_id}/participants/{participant_id} body",
  },
  presets: {
    create: "POST /{app_id}/presets body",
    delete: "DELETE /{app_id}/presets/{preset_id}",
    get: "GET /{app_id}/presets/{preset_id}",
    list: "GET /{app_id}/presets data",
    replace: "PUT /{app_id}/presets/{preset_id} body",
    update: "PATCH /{app_id}/presets/{preset_id} body",
  },
  recordings: {
    control: "PUT /{app_id}/recordings/{recording_id} body",
    get: "GET /{app_id}/recordings/{recording_id}",
    getActive: "GET /{app_id}/recordings/active-recording/{meeting_id}",
    list: "GET /{app_id}/recordings data sort_by=invokedTime&sort_order=ASC",
    start: "POST /{app_id}/recordings body",
    startTrack: "POST /{app_id}/recordings/track body",
  },
  sessions: {
    generateSummary: "POST /{app_id}/sessions/{session_id}/summary",
    get: "GET /{app_id}/sessions/{session_id}",
    getChat: "GET /{app_id}/sessions/{session_id}/chat",
    getParticipant: "GET /{app_id}/sessions/{session_id}/participants/{participant_id}",
    getPeerReport: "GET /{app_id}/sessions/peer-report/{peer_id}",
    getSummary: "GET /{app_id}/sessions/{session_id}/summary",
    getTranscript: "GET /{app_id}/sessions/{session_id}/transcript",
    list: "GET /{app_id}/sessions data.sessions sort_by=createdAt&sort_order=ASC",
    listLivestreamSessions: "GET /{app_id}/sessions/{session_id}/livestream-sessions data.data",
    listParticipants: "GET /{app_id}/sessions/{session_id}/participants data.participants sort_by=joinedAt&sort_order=ASC",
  },
  webhooks: {
    create: "POST /{app_id}/webhooks body",
    delete: "DELETE /{app_id}/webhooks/{webhook_id}",
    get: "GET /{app_id}/webhooks/{webhook_id}",
    list: "GET /{app_id}/webhooks",
    listEvents: "GET /{app_id}/webhooks/all",
    replace: "PUT /{app_id}/webhooks/{webhook_id} body",
    update: "PATCH /{app_id}/webhooks/{webhook_id} body",
  },
};

/** PUT and DELETE operations that are not idempotent: a request sent twice may take effect twice. */
export const commands: string[] = [
  "PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}",
];
