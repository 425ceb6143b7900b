// Made by packages/codegen/src/client/methods.ts from specs/. Do not edit: change the description, then `pnpm generate`.

import type { Method, PagedMethod } from "../operations/method.ts";

export interface Methods {
  activeSession: {
    /**
     * Create a poll.
     *
     * Asks the participants of the session a question.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    createPoll: Method<"active-session/create-poll">;
    /**
     * Get the active session of a meeting.
     *
     * The live session of the meeting.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"active-session/get">;
    /**
     * Kick participants.
     *
     * Removes participants from the session.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    kick: Method<"active-session/kick">;
    /**
     * Kick all participants.
     *
     * Removes everyone from the session.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    kickAll: Method<"active-session/kick-all">;
    /**
     * Mute participants.
     *
     * Switches off the microphones of participants.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    mute: Method<"active-session/mute">;
    /**
     * Mute all participants.
     *
     * Switches off everyone's microphone in the session.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    muteAll: Method<"active-session/mute-all">;
  };
  analytics: {
    /**
     * Get sessions and recordings by day.
     *
     * Number and minutes of sessions and recordings, in total and per day.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.start_date First day of the range (YYYY-MM-DD).
     * @param params.end_date Last day of the range (YYYY-MM-DD).
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    getDaywise: Method<"analytics/get-daywise">;
    /**
     * Get livestreams by day.
     *
     * Number of livestream sessions per day, and how long they were broadcast and watched.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.start_time Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
     * @param params.end_time End of the time range, in seconds since 1970-01-01T00:00:00Z.
     * @param params.filters Filters the figures. The available filters are undocumented.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    getLivestreamsDaywise: Method<"analytics/get-livestreams-daywise">;
    /**
     * Get livestream totals.
     *
     * Number of livestreams, and how long they were broadcast and watched.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.start_time Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
     * @param params.end_time End of the time range, in seconds since 1970-01-01T00:00:00Z.
     * @param params.filters Filters the figures. The available filters are undocumented.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    getLivestreamsOverall: Method<"analytics/get-livestreams-overall">;
  };
  apps: {
    /**
     * Create an app.
     *
     * Creates an empty app in the account.
     *
     * `POST /accounts/{account_id}/realtime/kit/apps`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    create: Method<"apps/create">;
    /**
     * Get an app.
     *
     * One app of the account.
     *
     * `GET /accounts/{account_id}/realtime/kit/apps/{app_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"apps/get">;
    /**
     * List the apps of an account.
     *
     * Apps of the account, the newest first and 20 on a page by default.
     *
     * `GET /accounts/{account_id}/realtime/kit/apps`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.search Filters by text in the name.
     * @param params.sort_order Ascending or descending order.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: PagedMethod<"apps/list", "data", true>;
  };
  livestreams: {
    /**
     * Create an independent livestream.
     *
     * A livestream without a meeting. An encoder broadcasts by sending to `ingest_server` with `stream_key`. Cloudflare has removed this operation from its description; it may still respond.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @deprecated No longer in Cloudflare's description.
     *
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    create: Method<"livestreams/create">;
    /**
     * Get a livestream.
     *
     * One livestream with its livestream sessions, a page of them at a time.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.livestream_id Id of the livestream.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: PagedMethod<"livestreams/get", "data.sessions">;
    /**
     * Get the active livestream of a meeting.
     *
     * The livestream that is broadcasting the meeting.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getActiveForMeeting: Method<"livestreams/get-active-for-meeting">;
    /**
     * Get the active session of a livestream.
     *
     * The livestream and its current session.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.livestream_id Id of the livestream.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getActiveSession: Method<"livestreams/get-active-session">;
    /**
     * Get the livestreams of a meeting.
     *
     * Livestreams of the meeting with their livestream sessions, a page at a time.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getForMeeting: PagedMethod<"livestreams/get-for-meeting", "data.livestreams">;
    /**
     * Get a livestream session.
     *
     * One livestream session, ongoing or finished.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.livestream-session-id Id of the livestream session.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getSession: Method<"livestreams/get-session">;
    /**
     * List the livestreams of an app.
     *
     * Livestreams of meetings and independent ones, or only the latter.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/livestreams`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.exclude_meetings Returns only independent livestreams, without those of meetings.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.status Filters by status.
     * @param params.start_time Returns only items that began at or after this time (RFC 3339).
     * @param params.end_time Returns only items that began at or before this time (RFC 3339).
     * @param params.sort_order Ascending or descending order. Descending is documented as `DSC` here, as `DESC` in other lists.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: PagedMethod<"livestreams/list", "data", true>;
    /**
     * Start broadcasting a meeting.
     *
     * Creates a livestream of the meeting. It goes live in the background.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    start: Method<"livestreams/start">;
    /**
     * Stop broadcasting a meeting.
     *
     * Ends the broadcast of the meeting; the session of the meeting continues.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    stop: Method<"livestreams/stop">;
  };
  meetings: {
    /**
     * Add a participant to a meeting.
     *
     * Allows a person to join the meeting, with the permissions of a preset. The client joins with the token of the response.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    addParticipant: Method<"meetings/add-participant">;
    /**
     * Create a meeting.
     *
     * Creates a room to which participants can be added. It can be reused.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    create: Method<"meetings/create">;
    /**
     * Remove a participant from a meeting.
     *
     * Prevents the participant from joining again.
     *
     * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.participant_id Id of the participant in the meeting; the sessions call it `user_id`.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    deleteParticipant: Method<"meetings/delete-participant">;
    /**
     * Get a meeting.
     *
     * One meeting with its settings.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.name A name. Its effect is undocumented.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"meetings/get">;
    /**
     * Get a participant of a meeting.
     *
     * One participant, without the token.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.participant_id Id of the participant in the meeting; the sessions call it `user_id`.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getParticipant: Method<"meetings/get-participant">;
    /**
     * List the meetings of an app.
     *
     * All meetings of the app, or those that match the filters.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.start_time Returns only items that began at or after this time (RFC 3339).
     * @param params.end_time Returns only items that began at or before this time (RFC 3339).
     * @param params.search Filters by text in the id or title.
     * @param params.status Filters by status.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: PagedMethod<"meetings/list", "data">;
    /**
     * List the participants of a meeting.
     *
     * Everyone who was added to the meeting. Sessions list who attended.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    listParticipants: PagedMethod<"meetings/list-participants", "data">;
    /**
     * Refresh the token of a participant.
     *
     * Returns a new token, e.g. after the old one has expired. Id and preset stay the same.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.participant_id Id of the participant in the meeting; the sessions call it `user_id`.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    refreshParticipantToken: Method<"meetings/refresh-participant-token">;
    /**
     * Replace the settings of a meeting.
     *
     * Replaces all settings of the meeting. To change some of them, use `meetings/update`.
     *
     * `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    replace: Method<"meetings/replace">;
    /**
     * Replace a participant of a meeting.
     *
     * Replaces everything about the participant except the id. The response has a token.
     *
     * `PUT /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.participant_id Id of the participant in the meeting; the sessions call it `user_id`.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    replaceParticipant: Method<"meetings/replace-participant">;
    /**
     * Update a meeting.
     *
     * Changes some settings of the meeting. With the status `INACTIVE`, nobody can join; this is the closest equivalent of deleting a meeting.
     *
     * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    update: Method<"meetings/update">;
    /**
     * Update a participant of a meeting.
     *
     * Changes the name, picture or preset of the participant. The response has a token.
     *
     * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @param params.participant_id Id of the participant in the meeting; the sessions call it `user_id`.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    updateParticipant: Method<"meetings/update-participant">;
  };
  presets: {
    /**
     * Create a preset.
     *
     * Adds a preset to the app. Participants are added with its name, so names are unique.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/presets`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 409, 429, 5xx
     */
    create: Method<"presets/create">;
    /**
     * Delete a preset.
     *
     * Removes the preset from the app. Presets in use by participants cannot be removed.
     *
     * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.preset_id Id of the preset.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    delete: Method<"presets/delete">;
    /**
     * Get a preset.
     *
     * One preset with all permissions and settings.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.preset_id Id of the preset.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"presets/get">;
    /**
     * List the presets of an app.
     *
     * The presets of the app in short form: id, name and dates.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/presets`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.search Filters by text in the name.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: PagedMethod<"presets/list", "data">;
    /**
     * Replace a preset.
     *
     * Replaces the whole preset.
     *
     * `PUT /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.preset_id Id of the preset.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    replace: Method<"presets/replace">;
    /**
     * Update a preset.
     *
     * Changes the properties in the body, at any depth, and keeps the rest of the preset.
     *
     * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.preset_id Id of the preset.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 429, 5xx
     */
    update: Method<"presets/update">;
  };
  recordings: {
    /**
     * Pause, resume or stop a recording.
     *
     * Pauses, resumes or stops the recording.
     *
     * `PUT /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.recording_id Id of the recording.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 422, 429, 5xx
     */
    control: Method<"recordings/control">;
    /**
     * Get a recording.
     *
     * One recording, with the URLs of its files once they are uploaded.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.recording_id Id of the recording.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    get: Method<"recordings/get">;
    /**
     * Get the running recording of a meeting.
     *
     * The current recording of the meeting, running or paused.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Id of the meeting.
     * @throws RtkApiError with status 401, 403, 404, 422, 429, 5xx
     */
    getActive: Method<"recordings/get-active">;
    /**
     * List the recordings of an app.
     *
     * Recordings of all meetings of the app, or those that match the filters.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/recordings`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.meeting_id Filters by meeting.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.expired Filters by whether the files in RealtimeKit's storage have expired.
     * @param params.search Filters by text in the id or title of the meeting.
     * @param params.sort_by Property to sort by.
     * @param params.sort_order Ascending or descending order.
     * @param params.start_time Returns only items that began at or after this time (RFC 3339).
     * @param params.end_time Returns only items that began at or before this time (RFC 3339).
     * @param params.status Filters by one or more statuses.
     * @throws RtkApiError with status 401, 403, 422, 429, 5xx
     */
    list: PagedMethod<"recordings/list", "data", true>;
    /**
     * Start a recording.
     *
     * Records the current session of the meeting. A meeting has one recording at a time unless `allow_multiple_recordings` is set. The recording stops after the meeting has been empty for 60 seconds.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 422, 429, 5xx
     */
    start: Method<"recordings/start">;
    /**
     * Start a track recording.
     *
     * Records the audio of all or some participants, each in a separate WebM file. A session of the meeting must be live.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/recordings/track`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 404, 409, 422, 429, 5xx
     */
    startTrack: Method<"recordings/start-track">;
  };
  sessions: {
    /**
     * Summarise a session's transcript.
     *
     * Starts a summary of the session's transcript, in the background.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    generateSummary: Method<"sessions/generate-summary">;
    /**
     * Get a session.
     *
     * One session, with its breakout rooms on request.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @param params.include_breakout_rooms Adds `breakout_rooms`, the sessions of the breakout rooms.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"sessions/get">;
    /**
     * Get the chat of a session.
     *
     * A temporary URL for the chat messages of the session.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getChat: Method<"sessions/get-chat">;
    /**
     * Get a participant of a session.
     *
     * One participant of the session, with join and leave times and minutes.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @param params.participant_id Id of the participant in the session.
     * @param params.include_peer_events Adds `peer_events`, the joins and leaves of each connection.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getParticipant: Method<"sessions/get-participant">;
    /**
     * Get the call report of a connection.
     *
     * The participant of a connection (peer), with device, network and quality figures of the call.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.peer_id Id of the connection.
     * @param params.filters Returns only this part of the report.
     * @param params.include_peer_events Adds `peer_events`, the joins and leaves of each connection.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getPeerReport: Method<"sessions/get-peer-report">;
    /**
     * Get the summary of a session.
     *
     * A temporary URL for the summary of the transcript.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getSummary: Method<"sessions/get-summary">;
    /**
     * Get the transcript of a session.
     *
     * A temporary URL for the transcript of the session.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @param params.format Format of the file.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    getTranscript: Method<"sessions/get-transcript">;
    /**
     * List the sessions of an app.
     *
     * Sessions of all meetings of the app, the newest first by default.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @param params.sort_by Property to sort by.
     * @param params.sort_order Ascending or descending order.
     * @param params.start_time Returns only items that began at or after this time (RFC 3339).
     * @param params.end_time Returns only items that began at or before this time (RFC 3339).
     * @param params.participants Filters by number of participants, as a range `min:max`.
     * @param params.status Filters by status.
     * @param params.search Filters by text in the id or title of the meeting.
     * @param params.associated_id Filters by meeting.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: PagedMethod<"sessions/list", "data.sessions", true>;
    /**
     * List the livestream sessions of a session.
     *
     * The broadcasts of the session.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    listLivestreamSessions: PagedMethod<"sessions/list-livestream-sessions", "data.data">;
    /**
     * List the participants of a session.
     *
     * Everyone who was in the session, with join and leave times and minutes.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants`
     *
     * Returns one page; `iterate` yields the items of all pages, `pages` the pages themselves.
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.session_id Id of the session.
     * @param params.search Filters by text in the id, custom participant id or display name.
     * @param params.page_no Number of the page, counted from 1.
     * @param params.per_page Maximum number of items per page, at most 200.
     * @param params.sort_order Ascending or descending order.
     * @param params.sort_by Property to sort by.
     * @param params.include_peer_events Adds `peer_events`, the joins and leaves of each connection.
     * @param params.view `raw` has one entry per attendance; `consolidated` combines the attendances of each participant.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    listParticipants: PagedMethod<"sessions/list-participants", "data.participants", true>;
  };
  webhooks: {
    /**
     * Create a webhook.
     *
     * Subscribes a URL to events. They are delivered as described under the tag `webhook-events`.
     *
     * `POST /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    create: Method<"webhooks/create">;
    /**
     * Delete a webhook.
     *
     * Deletes the webhook; no more events are sent to its URL.
     *
     * `DELETE /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.webhook_id Id of the webhook.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    delete: Method<"webhooks/delete">;
    /**
     * Get a webhook.
     *
     * One webhook.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.webhook_id Id of the webhook.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    get: Method<"webhooks/get">;
    /**
     * List the webhooks of an app.
     *
     * All webhooks of the app, on one page.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    list: Method<"webhooks/list">;
    /**
     * List the events that webhooks can subscribe to.
     *
     * Names of all events.
     *
     * `GET /accounts/{account_id}/realtime/kit/{app_id}/webhooks/all`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @throws RtkApiError with status 400, 401, 403, 429, 5xx
     */
    listEvents: Method<"webhooks/list-events">;
    /**
     * Replace a webhook.
     *
     * Replaces name, URL and events.
     *
     * `PUT /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.webhook_id Id of the webhook.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    replace: Method<"webhooks/replace">;
    /**
     * Update a webhook.
     *
     * Changes the properties in the body and keeps the others.
     *
     * `PATCH /accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}`
     *
     * @param params.account_id Id of the Cloudflare account, as shown in the dashboard. Defaults to the client's.
     * @param params.app_id Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use. Defaults to the client's.
     * @param params.webhook_id Id of the webhook.
     * @throws RtkApiError with status 400, 401, 403, 404, 429, 5xx
     */
    update: Method<"webhooks/update">;
  };
}
