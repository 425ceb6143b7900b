// Made by packages/codegen/src/methods.ts from specs/. Do not edit: change the description, then `pnpm generate`.

import type { Method } from "../method.ts";
import type { operations } from "./openapi.ts";

export interface Methods {
  sessions: {
    /**
     * Summarise a session's transcript.
     *
     * Starts the summary of the session's transcript. It is written in the background.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    generateSummary: Method<operations["sessions/generate-summary"]>;
    /**
     * Get a session.
     *
     * One session, with its breakout rooms on request.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @param params.include_breakout_rooms Adds `breakout_rooms`, the sessions of the breakout rooms.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    get: Method<operations["sessions/get"]>;
    /**
     * Get the chat of a session.
     *
     * An address, valid for a limited time, at which the chat messages of the session can be fetched.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getChat: Method<operations["sessions/get-chat"]>;
    /**
     * Get a participant of a session.
     *
     * One participant of the session, with joining and leaving times and minutes.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @param params.participant_id Id of the participant.
     * @param params.include_peer_events Adds `peer_events`, the arrivals and departures of each connection.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getParticipant: Method<operations["sessions/get-participant"]>;
    /**
     * Get the call report of a connection.
     *
     * The participant behind a connection (peer), with device, network and quality figures of the call.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.peer_id Id of the connection.
     * @param params.filters Keeps this part of the report only.
     * @param params.include_peer_events Adds `peer_events`, the arrivals and departures of each connection.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getPeerReport: Method<operations["sessions/get-peer-report"]>;
    /**
     * Get the summary of a session.
     *
     * An address, valid for a limited time, at which the summary of the transcript can be fetched.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getSummary: Method<operations["sessions/get-summary"]>;
    /**
     * Get the transcript of a session.
     *
     * An address, valid for a limited time, at which the transcript of the session can be fetched.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @param params.format Format of the file.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getTranscript: Method<operations["sessions/get-transcript"]>;
    /**
     * List the sessions of an app.
     *
     * Sessions of all meetings of the app, the newest first unless asked otherwise.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page How many items a page holds at most.
     * @param params.sort_by What to sort by.
     * @param params.sort_order Ascending or descending order.
     * @param params.start_time Leaves out what began before this moment (RFC 3339).
     * @param params.end_time Leaves out what began after this moment (RFC 3339).
     * @param params.participants Keeps sessions whose number of participants lies in this range, written `least:most`.
     * @param params.status Keeps live or ended sessions only.
     * @param params.search Keeps sessions whose meeting has this text in its id or title.
     * @param params.associated_id Keeps the sessions of this meeting only.
     * @throws RtkApiError with status 401, 403, 422, 429, 5xx
     */
    list: Method<operations["sessions/list"]>;
    /**
     * List the livestream sessions of a session.
     *
     * The broadcasts that were made of the session.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page How many items a page holds at most.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    listLivestreamSessions: Method<operations["sessions/list-livestream-sessions"]>;
    /**
     * List the participants of a session.
     *
     * Everybody who was in the session, with joining and leaving times and minutes.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
     *
     * @param params.account_id Id of the Cloudflare account, as the dashboard shows it.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
     * @param params.session_id Id of the session.
     * @param params.search Keeps participants with this text in their id, custom participant id or display name.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page How many items a page holds at most.
     * @param params.sort_order Ascending or descending order.
     * @param params.sort_by What to sort by.
     * @param params.include_peer_events Adds `peer_events`, the arrivals and departures of each connection.
     * @param params.view `raw` has one entry for each stay; `consolidated` adds up the stays of each participant.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    listParticipants: Method<operations["sessions/list-participants"]>;
  };
}
