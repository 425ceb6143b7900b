// Made by packages/codegen/src/types.ts from specs/. Do not edit: change the description, then `pnpm generate`.

export interface paths {
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/daywise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get sessions and recordings by day
         * @description How many sessions and recordings there were, and their minutes, altogether and for each day.
         */
        get: operations["analytics/get-daywise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/daywise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get livestreams by day
         * @description How many livestream sessions there were each day, and how long they were sent and watched.
         */
        get: operations["analytics/get-livestreams-daywise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/analytics/livestreams/overall": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get livestreams altogether
         * @description How many livestreams there were, and how long they were sent and watched.
         */
        get: operations["analytics/get-livestreams-overall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the livestreams of an app
         * @description Livestreams of meetings and independent ones, the latter alone on request.
         */
        get: operations["livestreams/list"];
        put?: never;
        /**
         * Create an independent livestream
         * @description A livestream without a meeting. An encoder broadcasts by sending to `ingest_server` with `stream_key`.
         */
        post: operations["livestreams/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a livestream
         * @description One livestream with its livestream sessions, a page of them at a time.
         */
        get: operations["livestreams/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/{livestream_id}/active-livestream-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the active session of a livestream
         * @description The livestream and the livestream session that goes on.
         */
        get: operations["livestreams/get-active-session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/livestreams/sessions/{livestream-session-id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a livestream session
         * @description One livestream session, going on or over.
         */
        get: operations["livestreams/get-session"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the meetings of an app
         * @description All meetings of the app, or those that were asked for.
         */
        get: operations["meetings/list"];
        put?: never;
        /**
         * Create a meeting
         * @description Makes a room that participants can be added to. It can be used again and again.
         */
        post: operations["meetings/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a meeting
         * @description One meeting with its settings.
         */
        get: operations["meetings/get"];
        /**
         * Replace the settings of a meeting
         * @description Sets all settings of the meeting anew. To change some of them, use `meetings/update`.
         */
        put: operations["meetings/replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a meeting
         * @description Changes some settings of the meeting. With the status `INACTIVE` nobody can join any more; it is what comes closest to deleting a meeting.
         */
        patch: operations["meetings/update"];
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the active livestream of a meeting
         * @description The livestream that broadcasts the meeting now.
         */
        get: operations["livestreams/get-active-for-meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop broadcasting a meeting
         * @description Ends the broadcast of the meeting; the session of the meeting goes on.
         */
        post: operations["livestreams/stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the active session of a meeting
         * @description The session of the meeting that goes on now.
         */
        get: operations["active-session/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kick participants out
         * @description Ends the stay of some participants in the session.
         */
        post: operations["active-session/kick"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/kick-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Kick all participants out
         * @description Ends the stay of everybody in the session.
         */
        post: operations["active-session/kick-all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute participants
         * @description Switches the microphones of some participants off.
         */
        post: operations["active-session/mute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/mute-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute all participants
         * @description Switches the microphones of everybody in the session off.
         */
        post: operations["active-session/mute-all"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-session/poll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a poll
         * @description Puts a question to the participants of the session.
         */
        post: operations["active-session/create-poll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the livestreams of a meeting
         * @description Livestreams of the meeting with their livestream sessions, a page at a time.
         */
        get: operations["livestreams/get-for-meeting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/livestreams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start broadcasting a meeting
         * @description Makes a livestream of the meeting. It goes live in the background.
         */
        post: operations["livestreams/start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a meeting
         * @description Everybody who was added to the meeting. Who really came, the sessions say.
         */
        get: operations["meetings/list-participants"];
        put?: never;
        /**
         * Add a participant to a meeting
         * @description Lets somebody join the meeting, with the rights of a preset. The token in the answer goes to the client, which joins with it.
         */
        post: operations["meetings/add-participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a participant of a meeting
         * @description One participant, without the token.
         */
        get: operations["meetings/get-participant"];
        /**
         * Replace a participant of a meeting
         * @description Sets everything about the participant anew except the id. The answer carries a token.
         */
        put: operations["meetings/replace-participant"];
        post?: never;
        /**
         * Remove a participant from a meeting
         * @description Keeps the participant from joining again.
         */
        delete: operations["meetings/delete-participant"];
        options?: never;
        head?: never;
        /**
         * Update a participant of a meeting
         * @description Changes the name, picture or preset of the participant. The answer carries a token.
         */
        patch: operations["meetings/update-participant"];
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/participants/{participant_id}/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refresh the token of a participant
         * @description Makes a new token, for when the old one has expired. Id and preset stay.
         */
        post: operations["meetings/refresh-participant-token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/presets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the presets of an app
         * @description The presets of the app in short form: id, name and dates.
         */
        get: operations["presets/list"];
        put?: never;
        /**
         * Create a preset
         * @description Adds a preset to the app. Its name is what participants are added with, so no two presets share one.
         */
        post: operations["presets/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/presets/{preset_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a preset
         * @description One preset with everything it allows and sets.
         */
        get: operations["presets/get"];
        /**
         * Replace a preset
         * @description Sets the whole preset anew.
         */
        put: operations["presets/replace"];
        post?: never;
        /**
         * Delete a preset
         * @description Removes the preset from the app.
         */
        delete: operations["presets/delete"];
        options?: never;
        head?: never;
        /**
         * Update a preset
         * @description Changes what the body names, at any depth, and leaves the rest of the preset as it is.
         */
        patch: operations["presets/update"];
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the recordings of an app
         * @description Recordings of all meetings of the app, or those that were asked for.
         */
        get: operations["recordings/list"];
        put?: never;
        /**
         * Start a recording
         * @description Records the session of the meeting that is going on. One recording at a time runs in a meeting unless `allow_multiple_recordings` is set; it ends by itself when nobody has been there for 60 seconds.
         */
        post: operations["recordings/start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/{recording_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a recording
         * @description One recording, with addresses of its files once they are uploaded.
         */
        get: operations["recordings/get"];
        /**
         * Pause, resume or stop a recording
         * @description Takes the recording to its next state.
         */
        put: operations["recordings/control"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/active-recording/{meeting_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the running recording of a meeting
         * @description The recording of the meeting that runs or is paused now.
         */
        get: operations["recordings/get-active"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/recordings/track": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start a track recording
         * @description Records the audio of each participant into a file of its own (WebM), for all participants or some. A session of the meeting must be going on.
         */
        post: operations["recordings/start-track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the sessions of an app
         * @description Sessions of all meetings of the app, the newest first unless asked otherwise.
         */
        get: operations["sessions/list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a session
         * @description One session, with its breakout rooms on request.
         */
        get: operations["sessions/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/chat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the chat of a session
         * @description An address, valid for a limited time, at which the chat messages of the session can be fetched.
         */
        get: operations["sessions/get-chat"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/livestream-sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the livestream sessions of a session
         * @description The broadcasts that were made of the session.
         */
        get: operations["sessions/list-livestream-sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the participants of a session
         * @description Everybody who was in the session, with joining and leaving times and minutes.
         */
        get: operations["sessions/list-participants"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants/{participant_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a participant of a session
         * @description One participant of the session, with joining and leaving times and minutes.
         */
        get: operations["sessions/get-participant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the summary of a session
         * @description An address, valid for a limited time, at which the summary of the transcript can be fetched.
         */
        get: operations["sessions/get-summary"];
        put?: never;
        /**
         * Summarise a session's transcript
         * @description Starts the summary of the session's transcript. It is written in the background.
         */
        post: operations["sessions/generate-summary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the transcript of a session
         * @description An address, valid for a limited time, at which the transcript of the session can be fetched.
         */
        get: operations["sessions/get-transcript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/sessions/peer-report/{peer_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the call report of a connection
         * @description The participant behind a connection (peer), with device, network and quality figures of the call.
         */
        get: operations["sessions/get-peer-report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the webhooks of an app
         * @description All webhooks of the app, on one page.
         */
        get: operations["webhooks/list"];
        put?: never;
        /**
         * Create a webhook
         * @description Asks RealtimeKit to send the named events to an address. They arrive as described under the tag `webhook-events`.
         */
        post: operations["webhooks/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/{webhook_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook
         * @description One webhook.
         */
        get: operations["webhooks/get"];
        /**
         * Replace a webhook
         * @description Sets name, address and events anew.
         */
        put: operations["webhooks/replace"];
        post?: never;
        /**
         * Delete a webhook
         * @description Removes the webhook; no more events are sent to its address.
         */
        delete: operations["webhooks/delete"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         * @description Changes what the body names and leaves the rest as it is.
         */
        patch: operations["webhooks/update"];
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/{app_id}/webhooks/all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that webhooks can ask for
         * @description Names of all events that there are.
         */
        get: operations["webhooks/list-events"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the apps of an account
         * @description Apps of the account, the newest first and 20 on a page unless asked otherwise.
         */
        get: operations["apps/list"];
        put?: never;
        /**
         * Create an app
         * @description A new app in the account, still empty.
         */
        post: operations["apps/create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{account_id}/realtime/kit/apps/{app_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an app
         * @description One app of the account.
         */
        get: operations["apps/get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "livestreaming.statusUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A livestream changed its status
         * @description Sent when a livestream goes live, goes idle or goes off the air.
         */
        post: operations["webhook-events/livestreaming-status-update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.chatSynced": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The chat of a session can be fetched
         * @description Sent after the end of a session, when its chat is ready to be fetched.
         */
        post: operations["webhook-events/meeting-chat-synced"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.ended": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session ended
         * @description Sent when a session is over, because the host ended it or because nobody is left.
         */
        post: operations["webhook-events/meeting-ended"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.participantJoined": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A participant joined
         * @description Sent when somebody comes into a session.
         */
        post: operations["webhook-events/meeting-participant-joined"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.participantLeft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A participant left
         * @description Sent when somebody leaves a session.
         */
        post: operations["webhook-events/meeting-participant-left"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.started": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A session began
         * @description Sent when the first participant joins a meeting.
         */
        post: operations["webhook-events/meeting-started"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The summary of a session can be fetched
         * @description Sent after the end of a session, when its summary is ready to be fetched.
         */
        post: operations["webhook-events/meeting-summary"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "meeting.transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The transcript of a session can be fetched
         * @description Sent after the end of a session, when its transcript is ready to be fetched.
         */
        post: operations["webhook-events/meeting-transcript"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "recording.statusUpdate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A recording changed its status
         * @description Sent at each step of a recording, from its beginning until its file is uploaded or it has failed.
         */
        post: operations["webhook-events/recording-status-update"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A participant whom an action on the session concerned. */
        ActiveSessionParticipant: {
            /**
             * Format: date-time
             * @description When the record was made.
             */
            readonly created_at: string;
            /** @description Email address. */
            email?: string | null;
            /** @description Id of the participant. */
            readonly id: string;
            /** @description Name that the others see. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the participant.
             */
            picture?: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at: string;
        };
        /** @description Somebody who may join. */
        AddMeetingParticipantRequest: {
            /** @description The id that your own system gives the participant. Put no personal data in it. */
            custom_participant_id: string;
            /** @description Name that the others see. Without one, joining can fail. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the participant.
             */
            picture?: string | null;
            /** @description Name of the preset. */
            preset_name: string;
        };
        /** @description Transcription of what is said, and the summary of the transcript. */
        AiConfig: {
            summarization?: components["schemas"]["SummarizationConfig"];
            transcription?: components["schemas"]["TranscriptionConfig"];
        };
        /** @description An app, which holds meetings, presets, recordings and webhooks of its own. */
        App: {
            /**
             * Format: date-time
             * @description When the app was made.
             */
            readonly created_at?: string;
            /**
             * Format: uuid
             * @description Id of the app.
             */
            readonly id?: string;
            /** @description Name of the app. */
            name?: string | null;
        };
        /** @description The audio file of a recording. */
        AudioConfig: {
            /**
             * @description Channels of the audio; stereo unless set.
             * @enum {string}
             */
            channel?: "mono" | "stereo";
            /**
             * @description Codec of the audio; AAC unless set.
             * @enum {string}
             */
            codec?: "MP3" | "AAC";
            /** @description Whether an audio file is made; true unless set. */
            export_file?: boolean;
        };
        /** @description One measurement of received audio, in the terms of W3C webrtc-stats (RTCInboundRtpStreamStats). */
        AudioConsumerStats: {
            /** @description Bytes received so far, headers not counted. */
            bytes_received?: number;
            /** @description Gaps so far that were filled with made-up samples. */
            concealment_events?: number;
            /** @description Id of the track on the receiving side. */
            consumer_id?: string;
            /** @description Variation of the packets' arrival times in seconds. */
            jitter?: number;
            /** @description Seconds that all samples so far have spent in the jitter buffer, added up. Divided by `jitter_buffer_emitted_count` it is the average delay. */
            jitter_buffer_delay?: number;
            /** @description Samples so far that have left the jitter buffer. */
            jitter_buffer_emitted_count?: number;
            /** @description Id of the media section in the session description. */
            mid?: string;
            /** @description Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
            mos_quality?: number;
            /** @description Packets lost so far (RFC 3550). Negative when packets arrived twice. */
            packets_lost?: number;
            /** @description Packets received so far. */
            packets_received?: number;
            /** @description Id of the connection that sends the track. */
            peer_id?: string;
            /** @description Id of the track on the sending side. */
            producer_id?: string;
            /** @description Synchronization source of the stream (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            timestamp?: string;
        };
        /** @description Received audio over the whole call. */
        AudioConsumerStatsCumulative: {
            jitter_buffer_delay?: components["schemas"]["LatencyCumulative"];
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
        };
        /** @description One measurement of sent audio, in the terms of W3C webrtc-stats (RTCOutboundRtpStreamStats, and RTCRemoteInboundRtpStreamStats for what the receiver reports). */
        AudioProducerStats: {
            /** @description Bytes sent so far, headers not counted. */
            bytes_sent?: number;
            /** @description Variation of the packets' arrival times at the receiver in seconds. */
            jitter?: number;
            /** @description Id of the media section in the session description. */
            mid?: string;
            /** @description Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
            mos_quality?: number;
            /** @description Packets that the receiver has lost so far (RFC 3550). Negative when packets arrived twice. */
            packets_lost?: number;
            /** @description Packets sent so far. */
            packets_sent?: number;
            /** @description Id of the track on the sending side. */
            producer_id?: string;
            /** @description Round-trip time in seconds. */
            rtt?: number;
            /** @description Synchronization source of the stream (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            timestamp?: string;
        };
        /** @description Sent audio over the whole call. */
        AudioProducerStatsCumulative: {
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
            rtt?: components["schemas"]["LatencyCumulative"];
        };
        /** @description Shades of the background, the higher the darker: #222222, #1f1f1f, #1b1b1b, #181818, #141414 unless set. */
        BackgroundColors: {
            600: components["schemas"]["ColorValue"];
            700: components["schemas"]["ColorValue"];
            800: components["schemas"]["ColorValue"];
            900: components["schemas"]["ColorValue"];
            1000: components["schemas"]["ColorValue"];
        };
        /** @description Shades of the brand colour, the higher the lighter: #844d1c, #9d5b22, #b56927, #d37c30, #d9904f unless set. */
        BrandColors: {
            300: components["schemas"]["ColorValue"];
            400: components["schemas"]["ColorValue"];
            500: components["schemas"]["ColorValue"];
            600: components["schemas"]["ColorValue"];
            700: components["schemas"]["ColorValue"];
        };
        /** @description The network route in use, in the terms of W3C webrtc-stats (RTCIceCandidatePairStats, and RTCIceCandidateStats for its two ends). The local candidate is the participant's end, the remote candidate is RealtimeKit's. */
        CandidatePairStats: {
            /** @description Bitrate that the route can receive in bits a second. */
            available_incoming_bitrate?: number;
            /** @description Bitrate that the route can send in bits a second. */
            available_outgoing_bitrate?: number;
            /** @description Bytes so far that were discarded because sending failed. */
            bytes_discarded_on_send?: number;
            /** @description Bytes received so far, headers not counted. */
            bytes_received?: number;
            /** @description Bytes sent so far, headers not counted. */
            bytes_sent?: number;
            /** @description Latest round-trip time in seconds. */
            current_round_trip_time?: number;
            /** @description When the latest packet was received in milliseconds since 1970-01-01T00:00:00Z. */
            last_packet_received_timestamp?: number;
            /** @description When the latest packet was sent in milliseconds since 1970-01-01T00:00:00Z. */
            last_packet_sent_timestamp?: number;
            /** @description IP address or host name of the local candidate. */
            local_candidate_address?: string;
            /** @description Id of the local candidate. */
            local_candidate_id?: string;
            /** @description Network of the local candidate, `wifi` say. */
            local_candidate_network_type?: string;
            /** @description Port of the local candidate. */
            local_candidate_port?: number;
            /** @description Protocol of the local candidate, `udp` or `tcp`. */
            local_candidate_protocol?: string;
            /** @description Address that the local candidate was derived from (RFC 8839). */
            local_candidate_related_address?: string;
            /** @description Port that the local candidate was derived from (RFC 8839). */
            local_candidate_related_port?: number;
            /** @description Type of the local candidate: `host`, `srflx`, `prflx` or `relay` (RFC 8445). */
            local_candidate_type?: string;
            /** @description Address of the ICE server that gave the local candidate. */
            local_candidate_url?: string;
            /** @description Whether the pair was chosen to carry the media. */
            nominated?: boolean;
            /** @description Packets so far that were discarded because sending failed. */
            packets_discarded_on_send?: number;
            /** @description Packets received so far. */
            packets_received?: number;
            /** @description Packets sent so far. */
            packets_sent?: number;
            /** @description IP address or host name of the remote candidate. */
            remote_candidate_address?: string;
            /** @description Id of the remote candidate. */
            remote_candidate_id?: string;
            /** @description Port of the remote candidate. */
            remote_candidate_port?: number;
            /** @description Protocol of the remote candidate, `udp` or `tcp`. */
            remote_candidate_protocol?: string;
            /** @description Type of the remote candidate: `host`, `srflx`, `prflx` or `relay` (RFC 8445). */
            remote_candidate_type?: string;
            /** @description Address of the ICE server that gave the remote candidate. */
            remote_candidate_url?: string;
            /** @description All round-trip times so far in seconds, added up. */
            total_round_trip_time?: number;
        };
        /** @description The chat of a session can be fetched. */
        ChatSyncedEvent: {
            /**
             * Format: uri
             * @description Address of a file with all messages.
             */
            chatDownloadUrl?: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            chatDownloadUrlExpiry?: string;
            /**
             * Format: date-time
             * @description When the meeting was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the session ended.
             */
            endedAt?: string | null;
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.chatSynced";
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            meetingId: string;
            organizedBy?: components["schemas"]["WebhookOrganizer"];
            /**
             * Format: uuid
             * @description Id of the session.
             */
            sessionId: string;
            /**
             * Format: date-time
             * @description When the session began.
             */
            startedAt?: string;
            /** @description Title of the meeting. */
            title?: string | null;
        };
        /** @description A colour as CSS writes it in hexadecimal, such as #2f6fde. */
        ColorValue: string;
        /** @description What to do with the recording. */
        ControlRecordingRequest: {
            /**
             * @description Whether to pause it, let it go on or end it.
             * @enum {string}
             */
            action: "stop" | "pause" | "resume";
        };
        /** @description A new app. */
        CreateAppRequest: {
            /** @description Name of the app. */
            name: string;
        };
        /** @description A new livestream. */
        CreateLivestreamRequest: {
            /** @description Name of the livestream. */
            name?: string | null;
        };
        /** @description Settings of a meeting. All are optional. */
        CreateMeetingRequest: {
            ai_config?: components["schemas"]["AiConfig"];
            /** @description Whether a livestream begins when the first participant joins; false unless set. */
            live_stream_on_start?: boolean | null;
            /** @description Whether the chat is kept from one session to the next; false unless set. */
            persist_chat?: boolean;
            /** @description Whether a recording begins when the first participant joins; false unless set. */
            record_on_start?: boolean | null;
            recording_config?: components["schemas"]["RecordingConfig"];
            /** @description Seconds that a session goes on when everybody has left; 60 unless set. */
            session_keep_alive_time_in_secs?: number;
            /** @description Whether the transcript is summarised when a session ends; false unless set. */
            summarize_on_end?: boolean;
            /** @description Title of the meeting. */
            title?: string | null;
            /** @description Whether a transcript is made when a session ends; false unless set. */
            transcribe_on_end?: boolean;
        };
        /** @description A new poll. */
        CreatePollRequest: {
            /** @description Whether it stays unknown who voted. */
            anonymous?: boolean;
            /** @description Whether the votes stay hidden from those who have not voted yet. */
            hide_votes?: boolean;
            /** @description The answers to choose from. */
            options: string[];
            /** @description What is asked. */
            question: string;
        };
        /** @description A whole preset, to create one or to replace one. */
        CreatePresetRequest: {
            config: components["schemas"]["PresetConfig"];
            /** @description Name of the preset. */
            name: string;
            permissions: components["schemas"]["PresetPermissions"];
            ui: components["schemas"]["PresetUi"];
        };
        /** @description A whole webhook, to create one or to replace one. */
        CreateWebhookRequest: WithRequired<components["schemas"]["PartialWebhook"], "name" | "url" | "events">;
        /** @description Sessions and recordings of an app in a range of days, altogether and for each day. */
        DaywiseAnalytics: {
            recording_stats?: components["schemas"]["RecordingStats"];
            session_stats?: components["schemas"]["SessionStats"];
        };
        /** @description A participant who was removed from the meeting. */
        DeletedMeetingParticipant: {
            /**
             * Format: date-time
             * @description When the participant was added.
             */
            readonly created_at: string;
            /** @description The id that your own system gave the participant. */
            custom_participant_id: string;
            /**
             * Format: uuid
             * @description Id of the preset that the participant had.
             */
            preset_id: string;
            /**
             * Format: date-time
             * @description When the participant last changed.
             */
            readonly updated_at: string;
        };
        /** @description Colours as CSS hexadecimal values. */
        DesignTokenColors: {
            background: components["schemas"]["BackgroundColors"];
            brand: components["schemas"]["BrandColors"];
        } & WithRequired<components["schemas"]["PartialDesignTokenColors"], "brand" | "background" | "text" | "text_on_brand" | "video_bg" | "success" | "warning" | "danger">;
        /** @description Colours, shapes and fonts. */
        DesignTokens: {
            colors: components["schemas"]["DesignTokenColors"];
        } & WithRequired<components["schemas"]["PartialDesignTokens"], "theme" | "border_radius" | "border_width" | "spacing_base" | "colors">;
        /** @description An error in either of the two shapes in which one can arrive. */
        ErrorBody: components["schemas"]["RealtimeKitError"] | components["schemas"]["GatewayError"];
        /**
         * Gateway error
         * @description How Cloudflare's API gateway, which stands before RealtimeKit, says that a request failed. It is the shape that all of Cloudflare's API v4 shares.
         */
        GatewayError: {
            /** @description One entry for each problem. */
            errors: components["schemas"]["GatewayMessage"][];
            /** @description Remarks that are not errors. */
            messages?: components["schemas"]["GatewayMessage"][];
            /** @description Null, as there is no result. */
            result?: unknown;
            /**
             * @description Always false.
             * @constant
             */
            success: false;
        };
        /** @description One problem or remark of the gateway. */
        GatewayMessage: {
            /** @description Cloudflare's own number for the problem, 1000 or above. */
            code: number;
            /**
             * Format: uri
             * @description Where Cloudflare explains the problem.
             */
            documentation_url?: string;
            /** @description The problem in words. */
            message: string;
            /** @description What part of the request the problem is about. */
            source?: {
                /** @description JSON pointer into the request body. */
                pointer?: string;
            };
        };
        /** @description Timed metadata in the recording. The result is a tar file with an HLS playlist and its segments. */
        InteractiveConfig: {
            /**
             * @description Kind of metadata.
             * @enum {string}
             */
            type?: "ID3";
        };
        /** @description A delay over the whole call. */
        LatencyCumulative: {
            /** @description Share of measurements at 100 ms or more, 0 to 1. */
            "100ms_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 250 ms or more, 0 to 1. */
            "250ms_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 500 ms or more, 0 to 1. */
            "500ms_or_greater_event_fraction"?: number;
            /** @description Average. Its unit is not documented. */
            avg?: number;
        };
        /** @description A channel that is broadcast to any number of viewers, either of a meeting or, if independent, of whatever an encoder sends to it. */
        Livestream: {
            /**
             * Format: date-time
             * @description When the livestream was made.
             */
            readonly created_at?: string;
            /** @description Whether the livestream is switched off. */
            disabled?: boolean;
            /**
             * Format: uuid
             * @description Id of the livestream.
             */
            readonly id?: string;
            /**
             * Format: uri
             * @description RTMP address that an encoder sends video and audio to.
             */
            ingest_server?: string;
            /** @description Whether an encoder sends the video, rather than the meeting itself. */
            manual_ingest?: boolean;
            /**
             * Format: uuid
             * @description Id of the meeting that is broadcast; null if independent.
             */
            meeting_id?: string | null;
            /** @description Name of the livestream. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of the video for viewers, an HLS playlist.
             */
            playback_url?: string;
            status?: components["schemas"]["LivestreamStatus"];
            /** @description Key that an encoder needs to send; whoever has it can broadcast. */
            stream_key?: string;
            /**
             * Format: date-time
             * @description When the livestream last changed.
             */
            readonly updated_at?: string;
        };
        /** @description Livestreams of an app on one day. */
        LivestreamDayStats: {
            /** @description Livestream sessions on the day. */
            count?: number;
            /** @description The day, or the moment at which it begins (RFC 3339). */
            date?: string | null;
            /** @description Seconds of video received. */
            total_ingest_seconds?: number;
            /** @description Seconds watched by all viewers together. */
            total_viewer_seconds?: number;
        };
        /** @description Broadcast of the recorded picture while it is recorded. */
        LivestreamingConfig: {
            /**
             * Format: uri
             * @description RTMP address to send to, stream key included.
             */
            rtmp_url?: string;
        };
        /** @description A livestream changed its status. */
        LivestreamingStatusUpdateEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "livestreaming.statusUpdate";
            /**
             * Format: uri
             * @description Address that an encoder sends to.
             */
            ingestServer?: string | null;
            /** @description Whether the video comes from an encoder instead of the meeting. */
            manualIngest?: boolean;
            meeting: components["schemas"]["WebhookMeeting"];
            /**
             * Format: uri
             * @description Address for viewers.
             */
            playbackUrl?: string | null;
            /** @description What the livestream does now. Others than the known ones may come. */
            status?: ("LIVE" | "OFFLINE" | "IDLE") | string;
            /**
             * Format: uuid
             * @description Id of the livestream.
             */
            streamId: string;
            /** @description Secret that an encoder needs to send. */
            streamKey?: string | null;
        };
        /** @description One broadcast of a livestream, from going live to the end. */
        LivestreamSession: {
            /**
             * Format: date-time
             * @description When the record was made.
             */
            readonly created_at?: string;
            /** @description What went wrong, when something did. */
            err_message?: string | null;
            /**
             * Format: uuid
             * @description Id of the livestream session.
             */
            readonly id?: string;
            /** @description Seconds of video received. */
            ingest_seconds?: number | null;
            /**
             * Format: date-time
             * @description When the broadcast was asked for.
             */
            invoked_time?: string | null;
            /**
             * Format: uuid
             * @description Id of the livestream.
             */
            livestream_id?: string;
            /**
             * Format: date-time
             * @description When the broadcast went live.
             */
            started_time?: string | null;
            /**
             * Format: date-time
             * @description When the broadcast ended.
             */
            stopped_time?: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at?: string;
            /** @description Seconds watched by all viewers together. */
            viewer_seconds?: number | null;
        };
        /** @description Livestreams of an app in a time range. */
        LivestreamStats: {
            /** @description Livestreams in the range. */
            count?: number;
            /** @description Seconds of video received. */
            total_ingest_seconds?: number;
            /** @description Seconds watched by all viewers together. */
            total_viewer_seconds?: number;
        };
        /**
         * @description What the livestream does: `INVOKED` is asked for and not yet live, `IDLE` and `OFFLINE` are without a broadcast.
         * @enum {string}
         */
        LivestreamStatus: "LIVE" | "IDLE" | "ERRORED" | "INVOKED" | "OFFLINE";
        /** @description A lasting room. It has neither beginning nor end; each time people meet in it, a session does. */
        Meeting: {
            ai_config?: components["schemas"]["AiConfig"];
            /**
             * Format: date-time
             * @description When the meeting was made.
             */
            readonly created_at: string;
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            readonly id: string;
            /** @description Whether a livestream begins when the first participant joins. */
            live_stream_on_start?: boolean | null;
            /** @description Whether the chat is kept from one session to the next. */
            persist_chat?: boolean;
            /** @description Whether a recording begins when the first participant joins. */
            record_on_start?: boolean | null;
            recording_config?: components["schemas"]["RecordingConfig"];
            /** @description Seconds that a session goes on when everybody has left. */
            session_keep_alive_time_in_secs?: number;
            status?: components["schemas"]["MeetingStatus"];
            /** @description Whether the transcript is summarised when a session ends. */
            summarize_on_end?: boolean;
            /** @description Title of the meeting. */
            title?: string | null;
            /** @description Whether a transcript is made when a session ends. */
            transcribe_on_end?: boolean;
            /**
             * Format: date-time
             * @description When the meeting last changed.
             */
            readonly updated_at: string;
        };
        /** @description A session of a meeting ended. */
        MeetingEndedEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.ended";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            /**
             * @description Why the session ended.
             * @enum {string}
             */
            reason?: "HOST_ENDED_MEETING" | "ALL_PARTICIPANTS_LEFT";
        };
        /** @description Somebody who may join the meeting, with the rights that a preset gives. In sessions the `id` here is the `user_id`. */
        MeetingParticipant: {
            /**
             * Format: date-time
             * @description When the participant was added.
             */
            readonly created_at: string;
            /** @description The id that your own system gave the participant. */
            custom_participant_id: string;
            /**
             * Format: uuid
             * @description Id of the participant in the meeting.
             */
            id: string;
            /** @description Name that the others see. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the participant.
             */
            picture?: string | null;
            /** @description Name of the preset. */
            preset_name: string;
            /**
             * Format: date-time
             * @description When the participant last changed.
             */
            readonly updated_at: string;
        };
        /** @description A participant and the token to join with. */
        MeetingParticipantWithToken: components["schemas"]["MeetingParticipant"] & components["schemas"]["ParticipantToken"];
        /** @description A session of a meeting began. */
        MeetingStartedEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.started";
            meeting: components["schemas"]["WebhookSessionMeeting"];
        };
        /**
         * @description Whether the meeting can be joined. Nobody can join an inactive one, and no session begins there.
         * @enum {string}
         */
        MeetingStatus: "ACTIVE" | "INACTIVE";
        /** @description How to mute everybody. */
        MuteAllParticipantsRequest: {
            /** @description Whether participants may unmute themselves afterwards. */
            allow_unmute: boolean;
        };
        /** @description Packets lost over the whole call. */
        PacketLossCumulative: {
            /** @description Share of measurements with 5 % lost or more, 0 to 1. */
            "5_or_greater_event_fraction"?: number;
            /** @description Share of measurements with 10 % lost or more, 0 to 1. */
            "10_or_greater_event_fraction"?: number;
            /** @description Share of measurements with 25 % lost or more, 0 to 1. */
            "25_or_greater_event_fraction"?: number;
            /** @description Share of measurements with 50 % lost or more, 0 to 1. */
            "50_or_greater_event_fraction"?: number;
            /** @description Average. Whether it is a share or a percentage is not documented. */
            avg?: number;
        };
        /** @description Where a page stands in the whole list. Offsets count from 1. */
        Paging: {
            /** @description Place of the page's last item. */
            end_offset?: number;
            /** @description Place of the page's first item. */
            start_offset?: number;
            /** @description Items on all pages together. */
            total_count: number;
        };
        /** @description What to change of the shades of the background. */
        PartialBackgroundColors: {
            600?: components["schemas"]["ColorValue"];
            700?: components["schemas"]["ColorValue"];
            800?: components["schemas"]["ColorValue"];
            900?: components["schemas"]["ColorValue"];
            1000?: components["schemas"]["ColorValue"];
        };
        /** @description What to change of the shades of the brand colour. */
        PartialBrandColors: {
            300?: components["schemas"]["ColorValue"];
            400?: components["schemas"]["ColorValue"];
            500?: components["schemas"]["ColorValue"];
            600?: components["schemas"]["ColorValue"];
            700?: components["schemas"]["ColorValue"];
        };
        /** @description What to change of the colours, as CSS hexadecimal values. */
        PartialDesignTokenColors: {
            background?: components["schemas"]["PartialBackgroundColors"];
            brand?: components["schemas"]["PartialBrandColors"];
            /** @description Errors and what cannot be undone. #FF2D2D unless set. */
            danger?: string;
            /** @description Good news. #62A504 unless set. */
            success?: string;
            /** @description Text on backgrounds. #EEEEEE unless set. */
            text?: string;
            /** @description Text on brand colours. #EEEEEE unless set. */
            text_on_brand?: string;
            /** @description Behind a video. #191919 unless set. */
            video_bg?: string;
            /** @description Warnings. #FFCD07 unless set. */
            warning?: string;
        };
        /** @description What to change of colours, shapes and fonts. */
        PartialDesignTokens: {
            /**
             * @description Roundness of corners.
             * @enum {string}
             */
            border_radius?: "sharp" | "rounded" | "extra-rounded" | "circular";
            /**
             * @description Width of borders.
             * @enum {string}
             */
            border_width?: "none" | "thin" | "fat";
            colors?: components["schemas"]["PartialDesignTokenColors"];
            /** @description CSS font family. */
            font_family?: string;
            /** @description Name of a font from Google Fonts. */
            google_font?: string;
            /**
             * Format: uri
             * @description Address of a picture to show as the logo.
             */
            logo?: string;
            /** @description Unit of all distances in pixels. 4 unless set. */
            spacing_base?: number;
            /**
             * @description Brightness of the whole.
             * @enum {string}
             */
            theme?: "darkest" | "dark" | "light";
        };
        /** @description What to change of the use of the chat. */
        PartialPresetChat: {
            private?: components["schemas"]["PartialPresetPrivateChat"];
            public?: components["schemas"]["PartialPresetPublicChat"];
        };
        /** @description What to change of the kind of meeting and of the limits for audio, video and screen sharing. */
        PartialPresetConfig: {
            /** @description Video qualities that viewers of a livestream can choose from. None unless set. */
            livestream_viewer_qualities?: number[] | null;
            /** @description How many screens may be shared at the same time. */
            max_screenshare_count?: number;
            max_video_streams?: components["schemas"]["PartialPresetVideoStreams"];
            media?: components["schemas"]["PartialPresetMedia"];
            /**
             * @description Kind of meeting that the preset is made for.
             * @enum {string}
             */
            view_type?: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM";
        };
        /** @description What to change of the use of connected meetings. */
        PartialPresetConnectedMeetings: {
            /** @description Whether the participant may create, change and remove connected meetings. */
            can_alter_connected_meetings?: boolean;
            /** @description Whether the participant may move between connected meetings. */
            can_switch_connected_meetings?: boolean;
            /** @description Whether the participant may go back to the main meeting. */
            can_switch_to_parent_meeting?: boolean;
        };
        /** @description What to change of the quality of what the participant sends. */
        PartialPresetMedia: {
            audio?: components["schemas"]["PresetAudio"];
            screenshare?: components["schemas"]["PartialPresetScreenshare"];
            video?: components["schemas"]["PartialPresetVideo"];
        };
        /** @description What to change for one kind of media. */
        PartialPresetMediaPermission: {
            can_produce?: components["schemas"]["PresetAllowance"];
        };
        /** @description What to change of what the participant may send. */
        PartialPresetMediaPermissions: {
            audio?: components["schemas"]["PartialPresetMediaPermission"];
            screenshare?: components["schemas"]["PartialPresetMediaPermission"];
            video?: components["schemas"]["PartialPresetMediaPermission"];
        };
        /** @description What to change of the things that the participant may do. */
        PartialPresetPermissions: {
            /** @description Whether the participant may let others onto the stage. */
            accept_stage_requests?: boolean;
            /** @description Whether the participant may let people in from the waiting room. */
            accept_waiting_requests?: boolean;
            /** @description Whether the participant may answer those who ask to send audio, video or their screen. */
            can_accept_production_requests?: boolean;
            /** @description Whether the participant may change what others may do. */
            can_change_participant_permissions?: boolean;
            /** @description Whether the participant may change the name that others see. */
            can_edit_display_name?: boolean;
            /** @description Whether the participant may start and stop a livestream. */
            can_livestream?: boolean;
            /** @description Whether the participant may start and stop recordings. */
            can_record?: boolean;
            /** @description Whether the participant may put somebody in the spotlight for all. */
            can_spotlight?: boolean;
            chat?: components["schemas"]["PartialPresetChat"];
            connected_meetings?: components["schemas"]["PartialPresetConnectedMeetings"];
            /** @description Whether the participant may turn off the audio of others. */
            disable_participant_audio?: boolean;
            /** @description Whether the participant may end the screen sharing of others. */
            disable_participant_screensharing?: boolean;
            /** @description Whether the participant may turn off the video of others. */
            disable_participant_video?: boolean;
            /** @description Whether the participant stays invisible to the others. */
            hidden_participant?: boolean;
            /** @description Whether the participant is a recorder, not a person. False unless set. */
            is_recorder?: boolean;
            /** @description Whether the participant may remove others from the session. */
            kick_participant?: boolean;
            media?: components["schemas"]["PartialPresetMediaPermissions"];
            /** @description Whether the participant may pin others. */
            pin_participant?: boolean;
            plugins?: components["schemas"]["PartialPresetPlugins"];
            polls?: components["schemas"]["PartialPresetPolls"];
            /**
             * @description What a participant that is no person is there for. NONE for people.
             * @enum {string}
             */
            recorder_type?: "RECORDER" | "LIVESTREAMER" | "NONE";
            /** @description Whether the participant sees who else is there. */
            show_participant_list?: boolean;
            stage_access?: components["schemas"]["PresetAllowance"];
            /** @description Whether the meeting has a stage for the participant. */
            stage_enabled?: boolean;
            /** @description Whether what the participant says is transcribed. */
            transcription_enabled?: boolean;
            /**
             * @description How the participant passes the waiting room: not at all (SKIP), when somebody enters who may let people in (ON_PRIVILEGED_USER_ENTRY), or when let in (SKIP_ON_ACCEPT).
             * @enum {string}
             */
            waiting_room_type?: "SKIP" | "ON_PRIVILEGED_USER_ENTRY" | "SKIP_ON_ACCEPT";
        };
        /** @description What to change of the use of plugins. */
        PartialPresetPlugins: {
            /** @description Whether the participant may close plugins. */
            can_close?: boolean;
            /** @description Whether the participant may change the settings of plugins. */
            can_edit_config?: boolean;
            /** @description Whether the participant may start plugins. */
            can_start?: boolean;
            config?: components["schemas"]["PresetPluginConfig"];
        };
        /** @description What to change of the use of polls. */
        PartialPresetPolls: {
            /** @description Whether the participant may start polls. */
            can_create?: boolean;
            /** @description Whether the participant sees polls and their results. */
            can_view?: boolean;
            /** @description Whether the participant may vote. */
            can_vote?: boolean;
        };
        /** @description What to change for messages to single participants. */
        PartialPresetPrivateChat: {
            /** @description Whether the participant may be sent such messages. */
            can_receive?: boolean;
            /** @description Whether the participant may send messages to single others. */
            can_send?: boolean;
            /** @description Whether the messages may be files. */
            files?: boolean;
            /** @description Whether the messages may be text. */
            text?: boolean;
        };
        /** @description What to change for messages to all. */
        PartialPresetPublicChat: {
            /** @description Whether the participant may send messages to all. */
            can_send?: boolean;
            /** @description Whether the messages may be files. */
            files?: boolean;
            /** @description Whether the messages may be text. */
            text?: boolean;
        };
        /** @description What to change of the quality of a shared screen. */
        PartialPresetScreenshare: {
            /** @description Frames a second. */
            frame_rate?: number;
            quality?: components["schemas"]["PresetVideoQuality"];
        };
        /** @description What to change of the look of the meeting. */
        PartialPresetUi: {
            design_tokens?: components["schemas"]["PartialDesignTokens"];
        };
        /** @description What to change of the quality of camera video. */
        PartialPresetVideo: {
            /** @description Frames a second. */
            frame_rate?: number;
            quality?: components["schemas"]["PresetVideoQuality"];
            /** @description Whether video is sent in several qualities at once. False unless set. */
            simulcast?: boolean;
        };
        /** @description What to change of the numbers of videos shown. */
        PartialPresetVideoStreams: {
            /** @description Videos shown on a desktop computer. */
            desktop?: number;
            /** @description Videos shown on a mobile device. */
            mobile?: number;
        };
        /** @description What can be set of a webhook. What must be set is said where it is used. */
        PartialWebhook: {
            /** @description Whether events are sent. A new webhook is enabled unless this is false. */
            enabled?: boolean;
            /** @description Events that are sent. */
            events?: components["schemas"]["WebhookEventName"][];
            /** @description Name of the webhook. */
            name?: string;
            /**
             * Format: uri
             * @description Address that the events are sent to.
             */
            url?: string;
        };
        /** @description Somebody came into a session. */
        ParticipantJoinedEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.participantJoined";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            participant: components["schemas"]["WebhookParticipant"];
        };
        /** @description Somebody left a session. */
        ParticipantLeftEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.participantLeft";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            participant: components["schemas"]["WebhookParticipant"];
        };
        /** @description Participants of the session, named by either kind of id or by both. */
        ParticipantSelection: {
            /** @description Ids that you gave the participants. */
            custom_participant_ids?: string[];
            /** @description Ids that the participants were given when they were added to the meeting. */
            participant_ids?: string[];
        };
        /** @description What a participant joins with. */
        ParticipantToken: {
            /** @description Token for the client SDK, a JWT. Whoever has it joins as the participant. */
            token: string;
        };
        /** @description A step in the life of one connection of a participant. */
        PeerEvent: {
            /**
             * Format: date-time
             * @description When the step happened.
             */
            readonly created_at?: string;
            /**
             * @description The step.
             * @enum {string}
             */
            event_name?: "PEER_CREATED" | "PEER_JOINING" | "PEER_LEAVING";
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id?: string;
            /** @description Minutes up to this step. */
            minutes_consumed?: number;
            /**
             * Format: uuid
             * @description Id of the participant.
             */
            participant_id?: string | null;
            /**
             * Format: uuid
             * @description Id of the connection.
             */
            peer_id?: string;
            preset_view_type?: components["schemas"]["PresetViewType"];
            /**
             * Format: uuid
             * @description Id of the session.
             */
            session_id?: string | null;
            /** @description Id of the signalling connection. */
            socket_session_id?: string | null;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at?: string;
        };
        /** @description Somebody who was in a session, looked up by connection, with a report on the call's quality. */
        PeerParticipant: {
            /**
             * Format: date-time
             * @description When the record was made.
             */
            readonly created_at?: string;
            /** @description The id that your own system gave the participant. */
            custom_participant_id?: string;
            /** @description Name that the others see. */
            display_name?: string;
            /** @description Time in the session in minutes. */
            duration?: number;
            /**
             * Format: uuid
             * @description Id of the participant in this session.
             */
            id?: string;
            /**
             * Format: date-time
             * @description When the participant came in.
             */
            joined_at?: string;
            /**
             * Format: date-time
             * @description When the participant went; absent or null while present.
             */
            left_at?: string | null;
            /** @description Arrivals and departures of each connection, on request. */
            peer_events?: components["schemas"]["PeerEvent"][];
            peer_report?: components["schemas"]["PeerReport"];
            /** @description Name of the preset that the participant joined with. */
            role?: string;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            session_id?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at?: string;
            /**
             * Format: uuid
             * @description Id of the participant in the meeting.
             */
            user_id?: string;
        };
        /** @description What the participant's client reported of its device, its network and the quality of the call. */
        PeerReport: {
            metadata?: components["schemas"]["PeerReportMetadata"];
            quality?: components["schemas"]["PeerReportQuality"];
        };
        /** @description A camera, microphone or speaker. */
        PeerReportDevice: {
            /** @description Id that the browser gave the device. */
            device_id?: string;
            /** @description Kind of device: `audioinput`, `audiooutput` or `videoinput`. */
            kind?: string;
            /** @description Name of the device. */
            label?: string;
        };
        /** @description Devices that were connected or disconnected. */
        PeerReportDeviceUpdate: {
            /** @description Devices that were connected. */
            added?: components["schemas"]["PeerReportDevice"][];
            /** @description Devices that were disconnected. */
            removed?: components["schemas"]["PeerReportDevice"][];
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description Something that happened in the client during the call. */
        PeerReportEvent: {
            /** @description Details of the event. */
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Name of the event. */
            name?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timestamp?: string;
        };
        /** @description Device, browser and network of a participant's connection. */
        PeerReportMetadata: {
            /** @description Microphones that were connected and disconnected during the call. */
            audio_devices_updates?: components["schemas"]["PeerReportDeviceUpdate"][];
            /** @description The browser that the participant uses. */
            browser_metadata?: {
                /** @description Name of the browser. */
                browser?: string;
                /** @description Version of the browser. */
                browser_version?: string;
                /** @description Rendering engine of the browser. */
                engine?: string;
                /** @description What the browser calls itself in the User-Agent header. */
                user_agent?: string;
                /** @description Whether the browser has WebGL. */
                webgl_support?: boolean | null;
            };
            /** @description Network routes in use, for each direction. */
            candidate_pairs?: {
                /** @description Routes that media is received on. */
                consuming_transport?: components["schemas"]["CandidatePairStats"][];
                /** @description Routes that media is sent on. */
                producing_transport?: components["schemas"]["CandidatePairStats"][];
            };
            /** @description The device that the participant uses. */
            device_info?: {
                /** @description Logical processors. */
                cpus?: number;
                /** @description Whether it is a phone or a tablet. */
                is_mobile?: boolean;
                /** @description Operating system. */
                os?: string;
                /** @description Version of the operating system. */
                os_version?: string;
            };
            /** @description What happened in the client. */
            events?: components["schemas"]["PeerReportEvent"][];
            /** @description What the participant's IP address tells. */
            ip_information?: {
                /** @description Autonomous system that the address belongs to. */
                asn?: {
                    /** @description Number of the autonomous system, AS64500 say. */
                    asn?: string;
                    /** @description Domain of the operator. */
                    domain?: string;
                    /** @description Name of the operator. */
                    name?: string;
                    /** @description Address block that holds the address. */
                    route?: string;
                    /** @description Kind of operator, `isp` say. */
                    type?: string;
                };
                /** @description City. */
                city?: string;
                /** @description Country, as a code of two letters. */
                country?: string;
                /** @description IPv4 address. */
                ipv4?: string;
                /** @description Number and name of the autonomous system. */
                org?: string;
                /** @description Region. */
                region?: string;
                /** @description Time zone, Europe/Lisbon say. */
                timezone?: string;
            };
            /** @description Encoders of a native app. */
            native_metadata?: {
                /** @description Audio encoder. */
                audio_encoder?: string;
                /** @description Video encoder. */
                video_encoder?: string;
            };
            /** @description What peer connections found out about the network. */
            pc_metadata?: {
                /** @description Kind of network, `4g` say. */
                effective_network_type?: string;
                /** @description Whether a route through an address that a STUN server saw works. */
                reflexive_connectivity?: boolean;
                /** @description Whether a route through a relay works. */
                relay_connectivity?: boolean;
                /** @description Session descriptions (RFC 8866). */
                sdp?: string[];
                /**
                 * Format: date-time
                 * @description When it was found out.
                 */
                timestamp?: string;
                /** @description Whether a TURN server is reachable. */
                turn_connectivity?: boolean;
            }[];
            /** @description Kind of meeting that the participant's preset is made for. */
            room_view_type?: string;
            /** @description Name of the client SDK. */
            sdk_name?: string;
            /** @description Kind of SDK, `web` say. */
            sdk_type?: string;
            /** @description Version of the client SDK. */
            sdk_version?: string;
            /** @description Which device was chosen and when. */
            selected_device_updates?: {
                device?: components["schemas"]["PeerReportDevice"];
                /**
                 * Format: date-time
                 * @description When it was chosen.
                 */
                timestamp?: string;
            }[];
            /** @description Speakers that were connected and disconnected during the call. */
            speaker_devices_updates?: components["schemas"]["PeerReportDeviceUpdate"][];
            /** @description Cameras that were connected and disconnected during the call. */
            video_devices_updates?: components["schemas"]["PeerReportDeviceUpdate"][];
        };
        /** @description Quality of the audio and video sent (producer) and received (consumer). */
        PeerReportQuality: {
            /** @description Audio received. */
            audio_consumer?: components["schemas"]["AudioConsumerStats"][];
            audio_consumer_cumulative?: components["schemas"]["AudioConsumerStatsCumulative"];
            /** @description Audio sent. */
            audio_producer?: components["schemas"]["AudioProducerStats"][];
            audio_producer_cumulative?: components["schemas"]["AudioProducerStatsCumulative"];
            /** @description Audio of the shared screen received. */
            screenshare_audio_consumer?: components["schemas"]["AudioConsumerStats"][];
            screenshare_audio_consumer_cumulative?: components["schemas"]["AudioConsumerStatsCumulative"];
            /** @description Audio of the shared screen sent. */
            screenshare_audio_producer?: components["schemas"]["AudioProducerStats"][];
            screenshare_audio_producer_cumulative?: components["schemas"]["AudioProducerStatsCumulative"];
            /** @description Video of the shared screen received. */
            screenshare_video_consumer?: components["schemas"]["VideoConsumerStats"][];
            screenshare_video_consumer_cumulative?: components["schemas"]["VideoConsumerStatsCumulative"];
            /** @description Video of the shared screen sent. */
            screenshare_video_producer?: components["schemas"]["VideoProducerStats"][];
            screenshare_video_producer_cumulative?: components["schemas"]["VideoProducerStatsCumulative"];
            /** @description Video received. */
            video_consumer?: components["schemas"]["VideoConsumerStats"][];
            video_consumer_cumulative?: components["schemas"]["VideoConsumerStatsCumulative"];
            /** @description Video sent. */
            video_producer?: components["schemas"]["VideoProducerStats"][];
            video_producer_cumulative?: components["schemas"]["VideoProducerStatsCumulative"];
        };
        /** @description Average and percentiles of a measure over the whole call. */
        PercentileStats: {
            /** @description Average. */
            avg?: number;
            /** @description Median. */
            p50?: number;
            /** @description 75th percentile. */
            p75?: number;
            /** @description 90th percentile. */
            p90?: number;
        };
        /** @description A question that is put to the participants of a session. */
        Poll: {
            /** @description Whether it stays unknown who voted. */
            anonymous?: boolean;
            /** @description Who made the poll. */
            created_by?: string;
            /** @description Whether the votes stay hidden from those who have not voted yet. */
            hide_votes?: boolean;
            /** @description Id of the poll. */
            readonly id: string;
            /** @description The answers to choose from. */
            options: components["schemas"]["PollOption"][];
            /** @description What is asked. */
            question: string;
            /** @description Ids of those who have voted. */
            voted?: string[];
        };
        /** @description One answer of a poll. */
        PollOption: {
            /** @description Votes for this answer. */
            count: number;
            /** @description The answer in words. */
            text: string;
            /** @description Who voted for this answer. */
            votes: components["schemas"]["PollVote"][];
        };
        /** @description One vote in a poll. */
        PollVote: {
            /** @description Id of the voter. */
            id: string;
            /** @description Name of the voter. */
            name: string;
        };
        /** @description What a kind of participant may do in a meeting, and how the meeting looks to them. Participants are added to a meeting with the name of a preset. */
        Preset: WithRequired<components["schemas"]["PresetListItem"], "id" | "created_at" | "updated_at"> & components["schemas"]["CreatePresetRequest"];
        /**
         * @description Whether the participant may do it at once, may never do it, or has to ask for it.
         * @enum {string}
         */
        PresetAllowance: "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
        /** @description Audio that the participant sends. */
        PresetAudio: {
            /** @description Whether audio is sent at a high bitrate. False unless set. */
            enable_high_bitrate?: boolean;
            /** @description Whether audio is sent in stereo. False unless set. */
            enable_stereo?: boolean;
        };
        /** @description Use of the chat. */
        PresetChat: {
            private: components["schemas"]["PresetPrivateChat"];
            public: components["schemas"]["PresetPublicChat"];
        } & WithRequired<components["schemas"]["PartialPresetChat"], "public" | "private">;
        /** @description Kind of meeting, and limits for audio, video and screen sharing. */
        PresetConfig: {
            max_video_streams: components["schemas"]["PresetVideoStreams"];
            media: components["schemas"]["PresetMedia"];
        } & WithRequired<components["schemas"]["PartialPresetConfig"], "view_type" | "max_screenshare_count" | "max_video_streams" | "media">;
        /** @description Use of connected meetings, such as breakout rooms. */
        PresetConnectedMeetings: WithRequired<components["schemas"]["PartialPresetConnectedMeetings"], "can_alter_connected_meetings" | "can_switch_connected_meetings" | "can_switch_to_parent_meeting">;
        /** @description A preset in short form. */
        PresetListItem: {
            /**
             * Format: date-time
             * @description When the preset was made.
             */
            readonly created_at?: string;
            /**
             * Format: uuid
             * @description Id of the preset.
             */
            readonly id?: string;
            /** @description Name of the preset. */
            name?: string;
            /**
             * Format: date-time
             * @description When the preset last changed.
             */
            readonly updated_at?: string;
        };
        /** @description Quality of what the participant sends. */
        PresetMedia: {
            screenshare: components["schemas"]["PresetScreenshare"];
            video: components["schemas"]["PresetVideo"];
        } & WithRequired<components["schemas"]["PartialPresetMedia"], "video" | "screenshare">;
        /** @description Whether the participant may send audio, video or a screen. */
        PresetMediaPermission: WithRequired<components["schemas"]["PartialPresetMediaPermission"], "can_produce">;
        /** @description What the participant may send. */
        PresetMediaPermissions: {
            audio: components["schemas"]["PresetMediaPermission"];
            screenshare: components["schemas"]["PresetMediaPermission"];
            video: components["schemas"]["PresetMediaPermission"];
        } & WithRequired<components["schemas"]["PartialPresetMediaPermissions"], "audio" | "video" | "screenshare">;
        /** @description What the participant may do in a meeting. */
        PresetPermissions: {
            chat: components["schemas"]["PresetChat"];
            connected_meetings: components["schemas"]["PresetConnectedMeetings"];
            media: components["schemas"]["PresetMediaPermissions"];
            plugins: components["schemas"]["PresetPlugins"];
            polls: components["schemas"]["PresetPolls"];
        } & WithRequired<components["schemas"]["PartialPresetPermissions"], "accept_waiting_requests" | "can_accept_production_requests" | "can_change_participant_permissions" | "can_edit_display_name" | "can_livestream" | "can_record" | "can_spotlight" | "chat" | "connected_meetings" | "disable_participant_audio" | "disable_participant_screensharing" | "disable_participant_video" | "hidden_participant" | "kick_participant" | "media" | "pin_participant" | "plugins" | "polls" | "recorder_type" | "show_participant_list" | "waiting_room_type">;
        /** @description Settings for single plugins, each under the id of its plugin. */
        PresetPluginConfig: {
            [key: string]: {
                /**
                 * @description Whether the participant may use the plugin or only watch it.
                 * @enum {string}
                 */
                access_control?: "FULL_ACCESS" | "VIEW_ONLY";
                /** @description Whether the plugin itself keeps those who only watch from using it. */
                handles_view_only?: boolean;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description Use of plugins. */
        PresetPlugins: WithRequired<components["schemas"]["PartialPresetPlugins"], "can_start" | "can_close" | "can_edit_config" | "config">;
        /** @description Use of polls. */
        PresetPolls: WithRequired<components["schemas"]["PartialPresetPolls"], "can_create" | "can_vote" | "can_view">;
        /** @description Messages to single participants. */
        PresetPrivateChat: WithRequired<components["schemas"]["PartialPresetPrivateChat"], "can_send" | "can_receive" | "text" | "files">;
        /** @description Messages to all. */
        PresetPublicChat: WithRequired<components["schemas"]["PartialPresetPublicChat"], "can_send" | "text" | "files">;
        /** @description Quality of a shared screen. */
        PresetScreenshare: WithRequired<components["schemas"]["PartialPresetScreenshare"], "quality" | "frame_rate">;
        /** @description Look of the meeting in the ready-made user interface. */
        PresetUi: {
            design_tokens: components["schemas"]["DesignTokens"];
        } & WithRequired<components["schemas"]["PartialPresetUi"], "design_tokens">;
        /** @description Quality of camera video. */
        PresetVideo: WithRequired<components["schemas"]["PartialPresetVideo"], "quality" | "frame_rate">;
        /**
         * @description Size of the picture, from `qvga` (the smallest) to `uhd` (the largest).
         * @enum {string}
         */
        PresetVideoQuality: "qvga" | "vga" | "hd" | "fhd" | "uhd";
        /** @description How many videos of others are shown at the same time. */
        PresetVideoStreams: WithRequired<components["schemas"]["PartialPresetVideoStreams"], "desktop" | "mobile">;
        /**
         * @description Kind of meeting that the participant's preset is made for.
         * @enum {string|null}
         */
        PresetViewType: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM" | "CHAT" | null;
        /** @description RealtimeKit's own storage, which keeps recordings for seven days. */
        RealtimekitBucketConfig: {
            /** @description Whether the recording is uploaded there. Without it and without `storage_config` the recording is lost. */
            enabled: boolean;
        };
        /**
         * RealtimeKit error
         * @description How RealtimeKit itself says that a request failed.
         */
        RealtimeKitError: {
            /** @description What went wrong. */
            error: {
                /** @description The HTTP status once more. */
                code: number;
                /** @description The reason in words. */
                message: string;
            };
            /**
             * @description Always false.
             * @constant
             */
            success: false;
        };
        /** @description A recording of a session: of the whole picture in one file, or of each participant's track. It begins with `INVOKED`; what is not known yet is null or absent. */
        Recording: {
            /**
             * Format: uri
             * @description Where the audio file can be fetched, if one was asked for.
             */
            audio_download_url?: string | null;
            /** @description Where the files can be fetched: one address, or the files of each layer for a track recording, bare or under `links`. */
            download_url?: string | components["schemas"]["TrackLayerFiles"][] | {
                /** @description The files of each layer. */
                links: components["schemas"]["TrackLayerFiles"][];
            } | null;
            /**
             * Format: date-time
             * @description Moment at which the addresses stop working.
             */
            download_url_expiry?: string | null;
            /** @description Size of the file in bytes. */
            file_size?: number | null;
            /**
             * Format: uuid
             * @description Id of the recording.
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the recording was asked for.
             */
            invoked_time?: string;
            meeting?: components["schemas"]["Meeting"];
            /**
             * Format: uuid
             * @description Id of the meeting; track recordings have it.
             */
            meeting_id?: string;
            /** @description Name of the file, or the pattern of the names of a track recording. */
            output_file_name: string;
            /** @description Length of the recording in seconds. */
            recording_duration?: number;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            session_id?: string | null;
            start_reason?: components["schemas"]["StartReason"];
            /**
             * Format: date-time
             * @description When the recording began.
             */
            started_time?: string | null;
            status: components["schemas"]["RecordingStatus"];
            /** @description Why the recording ended; absent or null before. */
            stop_reason?: components["schemas"]["StopReason"] | null;
            /**
             * Format: date-time
             * @description When the recording ended.
             */
            stopped_time?: string | null;
            /** @description Storage of your own that the files went to. */
            storage_config?: components["schemas"]["StorageConfig"] | null;
            /**
             * @description Kind of recording: `TRACK` for a track recording.
             * @example TRACK
             */
            type?: string;
        };
        /** @description Who started or stopped a recording. */
        RecordingCaller: {
            /** @description Name of the app or participant. */
            name?: string | null;
            /**
             * @description The app or a participant.
             * @enum {string}
             */
            type?: "ORGANIZATION" | "USER";
            /**
             * Format: uuid
             * @description Id of the participant in the meeting.
             */
            user_Id?: string | null;
        };
        /** @description How the meeting is recorded. Settings of a single recording override these. */
        RecordingConfig: {
            audio_config?: components["schemas"]["AudioConfig"];
            /** @description What the names of the files begin with. */
            file_name_prefix?: string;
            live_streaming_config?: components["schemas"]["LivestreamingConfig"];
            /** @description Seconds after which a recording ends by itself; 86400 (24 hours) unless set. */
            max_seconds?: number;
            realtimekit_bucket_config?: components["schemas"]["RealtimekitBucketConfig"];
            /** @description Storage of your own for the files. */
            storage_config?: components["schemas"]["StorageConfig"] | null;
            video_config?: components["schemas"]["VideoConfig"];
        };
        /** @description Recordings of an app on one day. */
        RecordingDayStats: {
            /**
             * Format: date
             * @description The day.
             */
            day?: string;
            /** @description Recorded minutes. */
            total_recording_minutes?: number;
            /** @description Recordings on the day. */
            total_recordings?: number;
        };
        /** @description Recordings of an app in a range of days. */
        RecordingStats: {
            /** @description The same for each day. */
            day_stats?: components["schemas"]["RecordingDayStats"][];
            /** @description Recordings in the range. */
            recording_count?: number;
            /** @description Recorded minutes. */
            recording_minutes_consumed?: number;
        };
        /**
         * @description How far the recording is: asked for, running, paused, being uploaded, ready, or failed.
         * @enum {string}
         */
        RecordingStatus: "INVOKED" | "RECORDING" | "PAUSED" | "UPLOADING" | "UPLOADED" | "ERRORED";
        /** @description A recording changed its status. */
        RecordingStatusUpdateEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "recording.statusUpdate";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            recording: components["schemas"]["WebhookRecording"];
        };
        /** @description One run of a meeting: it begins when the first participant joins and ends when the last one leaves or the session is ended for all. */
        Session: {
            /**
             * Format: uuid
             * @description Id of the meeting that the session belongs to.
             */
            associated_id: string;
            /** @description Sessions of the breakout rooms, on request. */
            readonly breakout_rooms?: components["schemas"]["Session"][];
            /**
             * Format: date-time
             * @description When the record was made.
             */
            readonly created_at: string;
            /**
             * Format: date-time
             * @description When the session ended; absent or null while it is live.
             */
            ended_at?: string | null;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            readonly id: string;
            /** @description Participants in the session now. */
            live_participants: number;
            /** @description The most participants there were at one moment. */
            max_concurrent_participants: number;
            /** @description Title of the meeting. */
            meeting_display_name: string;
            /** @description Minutes of all participants together. */
            minutes_consumed: number;
            /** @description Id of the app. */
            organization_id: string;
            /**
             * Format: date-time
             * @description When the session began.
             */
            started_at: string;
            status: components["schemas"]["SessionStatus"];
            type: components["schemas"]["SessionType"];
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at: string;
        };
        /** @description Where the chat of a session can be fetched. */
        SessionChat: {
            /**
             * Format: uri
             * @description Address of a CSV file with all messages.
             */
            chat_download_url: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            chat_download_url_expiry: string;
        };
        /** @description Sessions of an app on one day. */
        SessionDayStats: {
            /**
             * Format: date
             * @description The day.
             */
            day?: string;
            /** @description Minutes of these sessions. */
            total_session_minutes?: number;
            /** @description Sessions on the day. */
            total_sessions?: number;
        };
        /** @description Somebody who was in a session, with the time spent there. */
        SessionParticipant: {
            /**
             * Format: date-time
             * @description When the record was made.
             */
            readonly created_at?: string;
            /** @description The id that your own system gave the participant. */
            custom_participant_id?: string;
            /** @description Name that the others see. */
            display_name?: string;
            /** @description Time in the session in minutes. */
            duration?: number;
            /**
             * Format: uuid
             * @description Id of the participant in this session.
             */
            id?: string;
            /**
             * Format: date-time
             * @description When the participant came in.
             */
            joined_at?: string;
            /**
             * Format: date-time
             * @description When the participant went; absent or null while present.
             */
            left_at?: string | null;
            /** @description Arrivals and departures of each connection, on request. */
            peer_events?: components["schemas"]["PeerEvent"][];
            /** @description Preset that the participant joined with. */
            preset_name?: string;
            /**
             * Format: date-time
             * @description When the record last changed.
             */
            readonly updated_at?: string;
            /**
             * Format: uuid
             * @description Id of the participant in the meeting.
             */
            user_id?: string;
        };
        /** @description Sessions of an app in a range of days. */
        SessionStats: {
            /** @description The same for each day. */
            day_stats?: components["schemas"]["SessionDayStats"][];
            /** @description Sessions in the range. */
            sessions_count?: number;
            /** @description Minutes of these sessions. */
            sessions_minutes_consumed?: number;
        };
        /**
         * @description Whether the session goes on.
         * @enum {string}
         */
        SessionStatus: "LIVE" | "ENDED";
        /** @description Where the summary of a session's transcript can be fetched. */
        SessionSummary: {
            /**
             * Format: uuid
             * @description Id of the session.
             */
            sessionId: string;
            /**
             * Format: uri
             * @description Address of a Markdown file.
             */
            summaryDownloadUrl: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            summaryDownloadUrlExpiry: string;
        };
        /** @description Where the transcript of a session can be fetched. */
        SessionTranscript: {
            /**
             * Format: uuid
             * @description Id of the session.
             */
            sessionId: string;
            /**
             * Format: uri
             * @description Address of the file in the format asked for.
             */
            transcript_download_url: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            transcript_download_url_expiry: string;
        };
        /**
         * @description What the session is for.
         * @enum {string}
         */
        SessionType: "meeting" | "livestream" | "participant";
        /** @description How to broadcast a meeting. */
        StartLivestreamRequest: {
            /** @description Whether an encoder sends the video, rather than the meeting itself. */
            manual_ingest?: boolean;
            /** @description Name of the livestream. */
            name?: string | null;
            /** @description Size of the video. */
            video_config?: {
                /** @description Height in pixels. */
                height?: number;
                /** @description Width in pixels. */
                width?: number;
            };
        };
        /** @description Why the recording began. */
        StartReason: {
            caller?: components["schemas"]["RecordingCaller"];
            /**
             * @description A call of the API, or the meeting's `record_on_start`.
             * @enum {string}
             */
            reason?: "API_CALL" | "RECORD_ON_START";
        };
        /** @description What to record, and how. What is left out is as the meeting or the app says. */
        StartRecordingRequest: {
            /** @description Whether this recording may run beside another one of the same meeting; false unless set. */
            allow_multiple_recordings?: boolean;
            audio_config?: components["schemas"]["AudioConfig"];
            /** @description What the names of the files begin with. */
            file_name_prefix?: string;
            interactive_config?: components["schemas"]["InteractiveConfig"];
            /** @description Seconds after which the recording ends by itself; 86400 (24 hours) unless set. */
            max_seconds?: number;
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            meeting_id: string;
            realtimekit_bucket_config?: components["schemas"]["RealtimekitBucketConfig"];
            rtmp_out_config?: components["schemas"]["LivestreamingConfig"];
            /** @description Storage of your own for the files. */
            storage_config?: components["schemas"]["StorageConfig"] | null;
            /**
             * Format: uri
             * @description Address of a recorder app of your own that is recorded instead.
             */
            url?: string;
            video_config?: components["schemas"]["VideoConfig"];
        };
        /** @description Whose tracks to record. */
        StartTrackRecordingRequest: {
            /** @description Layers by name; one, `default`, unless set. */
            layers?: {
                [key: string]: components["schemas"]["TrackConfigLayer"];
            };
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            meeting_id: string;
            /** @description Ids of the participants in the meeting (`user_id` in sessions); everybody unless set. */
            user_ids?: string[];
        };
        /** @description Nothing has to be said: an empty object will do, and so will no body at all. */
        StopLivestreamRequest: {
            [key: string]: unknown;
        };
        /** @description Why the recording ended. */
        StopReason: {
            caller?: components["schemas"]["RecordingCaller"];
            /**
             * @description A call of the API, a failure, or an empty meeting.
             * @enum {string}
             */
            reason?: "API_CALL" | "INTERNAL_ERROR" | "ALL_PEERS_LEFT";
        };
        /** @description Storage of your own to which recordings are uploaded. Which properties it takes depends on `type`. */
        StorageConfig: {
            /** @description Access key id; the connection string for `azure`. `gcs` has none. */
            access_key?: string;
            /** @description For `cloudflare`: account that the bucket belongs to. */
            account_id?: string;
            /**
             * @description For `sftp`: log in with a private key or a password.
             * @enum {string}
             */
            auth_method?: "KEY" | "PASSWORD";
            /** @description Name of the bucket, space or container. */
            bucket?: string;
            /** @description For `sftp`: the server. */
            host?: string;
            /** @description For `sftp`: the password, or with `KEY` the passphrase of the private key. */
            password?: string;
            /** @description Folder for the files; the root of the bucket unless set. */
            path?: string;
            /** @description For `sftp`: port of the server. */
            port?: number;
            /** @description For `sftp` with `KEY`: the private key. */
            private_key?: string;
            /** @description Region of the bucket. */
            region?: string;
            /** @description Secret access key; the credentials of the service account for `gcs`. */
            secret?: string;
            type: components["schemas"]["StorageType"];
            /** @description For `sftp`: name to log in with. */
            username?: string;
        };
        /**
         * @description Provider of the storage. `cloudflare` is R2.
         * @enum {string}
         */
        StorageType: "aws" | "azure" | "cloudflare" | "digitalocean" | "gcs" | "sftp";
        /** @description How the transcript is summarised. */
        SummarizationConfig: {
            /**
             * @description Kind of meeting to write for; general unless set.
             * @enum {string}
             */
            summary_type?: "general" | "team_meeting" | "sales_call" | "client_check_in" | "interview" | "daily_standup" | "one_on_one_meeting" | "lecture" | "code_review";
            /**
             * @description Format of the text; Markdown unless set.
             * @enum {string}
             */
            text_format?: "plain_text" | "markdown";
            /** @description The most words there may be; 500 unless set. */
            word_limit?: number;
        };
        /** @description The summary of a session can be fetched. */
        SummaryEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.summary";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            /**
             * Format: uri
             * @description Address of the summary.
             */
            summaryDownloadUrl?: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            summaryDownloadUrlExpiry?: string;
        };
        /** @description A summary that was asked for. */
        SummaryRequest: {
            /**
             * Format: uuid
             * @description Id of the session.
             */
            session_id?: string;
            /** @description How far the summary is. */
            status?: string;
        };
        /** @description A set of tracks that are recorded alike. */
        TrackConfigLayer: {
            /** @description What the names of the layer's files begin with. */
            file_name_prefix?: string;
            /**
             * @description Kind of track; audio unless set.
             * @enum {string}
             */
            media_kind?: "audio";
        };
        /** @description The recording of one participant's track. */
        TrackFile: {
            /** @description The id that your own system gave the participant. */
            custom_participant_id?: string | null;
            /**
             * Format: uri
             * @description Address of the file.
             */
            download_url?: string;
        };
        /** @description The files of one layer of a track recording. */
        TrackLayerFiles: {
            /** @description The files by name. */
            download_urls?: {
                [key: string]: components["schemas"]["TrackFile"];
            };
            /** @description Name of the layer, `default` unless the request named others. */
            layer_name?: string;
        };
        /** @description The transcript of a session can be fetched. */
        TranscriptEvent: {
            /**
             * @description Name of the event. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "meeting.transcript";
            meeting: components["schemas"]["WebhookSessionMeeting"];
            /**
             * Format: uri
             * @description Address of the transcript.
             */
            transcriptDownloadUrl?: string;
            /**
             * Format: date-time
             * @description Moment at which the address stops working.
             */
            transcriptDownloadUrlExpiry?: string;
        };
        /** @description How the meeting is transcribed. */
        TranscriptionConfig: {
            /** @description Names and terms to listen for. */
            keywords?: string[];
            /** @description Language that is spoken, as a BCP 47 tag; en-US unless set. Other tags than those named are in use too. */
            language?: ("en-US" | "en-IN" | "de" | "el" | "fr" | "hi" | "nl" | "pl" | "ru" | "sv") | string;
            /** @description Whether offensive words are left out; false unless set. */
            profanity_filter?: boolean;
        };
        /** @description What to change; what is left out stays. */
        UpdateMeetingParticipantRequest: {
            /** @description Name that the others see. */
            name?: string | null;
            /**
             * Format: uri
             * @description Address of a picture of the participant.
             */
            picture?: string | null;
            /** @description Name of the preset. */
            preset_name?: string | null;
        };
        /** @description Settings to change; what is left out stays. */
        UpdateMeetingRequest: {
            ai_config?: components["schemas"]["AiConfig"];
            /** @description Whether a livestream begins when the first participant joins. */
            live_stream_on_start?: boolean;
            /** @description Whether the chat is kept from one session to the next. */
            persist_chat?: boolean;
            /** @description Whether a recording begins when the first participant joins. */
            record_on_start?: boolean;
            recording_config?: components["schemas"]["RecordingConfig"];
            /** @description Seconds that a session goes on when everybody has left. */
            session_keep_alive_time_in_secs?: number;
            status?: components["schemas"]["MeetingStatus"];
            /** @description Whether the transcript is summarised when a session ends. */
            summarize_on_end?: boolean;
            /** @description Title of the meeting. */
            title?: string;
            /** @description Whether a transcript is made when a session ends. */
            transcribe_on_end?: boolean;
        };
        /** @description What to change of a preset. Whatever is left out, at any depth, stays as it is. */
        UpdatePresetRequest: {
            config?: components["schemas"]["PartialPresetConfig"];
            /** @description Name of the preset. */
            name?: string;
            permissions?: components["schemas"]["PartialPresetPermissions"];
            ui?: components["schemas"]["PartialPresetUi"];
        };
        /** @description What to change of a webhook. */
        UpdateWebhookRequest: components["schemas"]["PartialWebhook"];
        /** @description The video file of a recording. */
        VideoConfig: {
            /**
             * @description Codec of the video; H264, in an MP4 file, unless set. VP8 makes a WebM file.
             * @enum {string}
             */
            codec?: "H264" | "VP8";
            /** @description Whether a video file is made; true unless set. */
            export_file?: boolean;
            /** @description Height in pixels; 720 unless set. */
            height?: number;
            watermark?: components["schemas"]["Watermark"];
            /** @description Width in pixels; 1280 unless set. */
            width?: number;
        };
        /** @description One measurement of received video, in the terms of W3C webrtc-stats (RTCInboundRtpStreamStats). */
        VideoConsumerStats: {
            /** @description Bytes received so far, headers not counted. */
            bytes_received?: number;
            /** @description Id of the track on the receiving side. */
            consumer_id?: string;
            /** @description Full intra requests sent so far (RFC 5104). */
            fir_count?: number;
            /** @description Height of the latest frame in pixels. */
            frame_height?: number;
            /** @description Width of the latest frame in pixels. */
            frame_width?: number;
            /** @description Frames decoded so far. */
            frames_decoded?: number;
            /** @description Frames so far that were dropped instead of shown. */
            frames_dropped?: number;
            /** @description Frames decoded in the last second. */
            frames_per_second?: number;
            /** @description Variation of the packets' arrival times in seconds. */
            jitter?: number;
            /** @description Seconds that all frames so far have spent in the jitter buffer, added up. Divided by `jitter_buffer_emitted_count` it is the average delay. */
            jitter_buffer_delay?: number;
            /** @description Frames so far that have left the jitter buffer. */
            jitter_buffer_emitted_count?: number;
            /** @description Key frames decoded so far. */
            key_frames_decoded?: number;
            /** @description Id of the media section in the session description. */
            mid?: string;
            /** @description Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
            mos_quality?: number;
            /** @description Packets lost so far (RFC 3550). Negative when packets arrived twice. */
            packets_lost?: number;
            /** @description Packets received so far. */
            packets_received?: number;
            /** @description Id of the connection that sends the track. */
            peer_id?: string;
            /** @description Id of the track on the sending side. */
            producer_id?: string;
            /** @description Synchronization source of the stream (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            timestamp?: string;
        };
        /** @description Received video over the whole call. */
        VideoConsumerStatsCumulative: {
            frame_per_second?: components["schemas"]["PercentileStats"];
            frame_width?: components["schemas"]["PercentileStats"];
            /** @description How much of the call had which problem. */
            issues?: {
                /** @description Share of the call with lagging video, 0 to 1. */
                lag_fraction?: number;
                /** @description Share of the call without video, 0 to 1. */
                no_video_fraction?: number;
                /** @description Share of the call in poor resolution, 0 to 1. */
                poor_resolution_fraction?: number;
            };
            jitter_buffer_delay?: components["schemas"]["LatencyCumulative"];
            /** @description Share of key frames among the decoded frames, 0 to 1. */
            key_frames_decoded_fraction?: number;
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
        };
        /** @description One measurement of sent video, in the terms of W3C webrtc-stats (RTCOutboundRtpStreamStats, and RTCRemoteInboundRtpStreamStats for what the receiver reports). */
        VideoProducerStats: {
            /** @description Bytes sent so far, headers not counted. */
            bytes_sent?: number;
            /** @description Full intra requests received so far (RFC 5104). */
            fir_count?: number;
            /** @description Height of the latest frame in pixels. */
            frame_height?: number;
            /** @description Width of the latest frame in pixels. */
            frame_width?: number;
            /** @description Frames encoded so far. */
            frames_encoded?: number;
            /** @description Frames encoded in the last second. */
            frames_per_second?: number;
            /** @description Variation of the packets' arrival times at the receiver in seconds. */
            jitter?: number;
            /** @description Key frames encoded so far. */
            key_frames_encoded?: number;
            /** @description Id of the media section in the session description. */
            mid?: string;
            /** @description Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
            mos_quality?: number;
            /** @description Packets that the receiver has lost so far (RFC 3550). Negative when packets arrived twice. */
            packets_lost?: number;
            /** @description Packets sent so far. */
            packets_sent?: number;
            /** @description Picture loss indications received so far (RFC 4585). */
            pli_count?: number;
            /** @description Id of the track on the sending side. */
            producer_id?: string;
            /** @description Seconds so far that the quality was held down, by reason. */
            quality_limitation_durations?: {
                /** @description Seconds held down by the network. */
                bandwidth?: number;
                /** @description Seconds held down by the processor. */
                cpu?: number;
                /** @description Seconds not held down. */
                none?: number;
                /** @description Seconds held down by something else. */
                other?: number;
            };
            /**
             * @description What holds the quality down now.
             * @enum {string}
             */
            quality_limitation_reason?: "cpu" | "bandwidth" | "none" | "other";
            /** @description Changes of resolution so far because the quality was held down. */
            quality_limitation_resolution_changes?: number;
            /** @description Round-trip time in seconds. */
            rtt?: number;
            /** @description Synchronization source of the stream (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured.
             */
            timestamp?: string;
        };
        /** @description Sent video over the whole call. */
        VideoProducerStatsCumulative: {
            frame_per_second?: components["schemas"]["PercentileStats"];
            frame_width?: components["schemas"]["PercentileStats"];
            /** @description Share of the call with many negative reports of receivers, 0 to 1. */
            high_negative_feedback_fraction?: number;
            /** @description How much of the call had which problem. */
            issues?: {
                /** @description Share of the call in which the network held the quality down, 0 to 1. */
                bandwidth_quality_limitation_fraction?: number;
                /** @description Share of the call in which the processor held the quality down, 0 to 1. */
                cpu_quality_limitation_fraction?: number;
                /** @description Share of the call without video, 0 to 1. */
                no_video_fraction?: number;
                /** @description Share of the call in poor resolution, 0 to 1. */
                poor_resolution_fraction?: number;
                /** @description Share of the call in which anything held the quality down, 0 to 1. */
                quality_limitation_fraction?: number;
            };
            /** @description Share of key frames among the encoded frames, 0 to 1. */
            key_frames_encoded_fraction?: number;
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
            rtt?: components["schemas"]["LatencyCumulative"];
        };
        /** @description A picture shown on top of the recorded video. */
        Watermark: {
            /**
             * @description Corner in which the picture stands; left top unless set.
             * @enum {string}
             */
            position?: "left top" | "right top" | "left bottom" | "right bottom";
            /** @description Size of the picture. */
            size?: {
                /** @description Height in pixels. */
                height?: number;
                /** @description Width in pixels. */
                width?: number;
            };
            /**
             * Format: uri
             * @description Address of the picture.
             */
            url?: string;
        };
        /** @description A subscription to events of an app, with the address that they are sent to. */
        Webhook: {
            /**
             * Format: date-time
             * @description When the webhook was made.
             */
            readonly created_at: string;
            /**
             * Format: uuid
             * @description Id of the webhook.
             */
            readonly id: string;
            /**
             * Format: date-time
             * @description When the webhook last changed.
             */
            readonly updated_at: string;
        } & WithRequired<components["schemas"]["PartialWebhook"], "name" | "url" | "events" | "enabled">;
        /** @description Any event that a webhook can be sent. The property event says which one it is. */
        WebhookEvent: components["schemas"]["MeetingStartedEvent"] | components["schemas"]["MeetingEndedEvent"] | components["schemas"]["ParticipantJoinedEvent"] | components["schemas"]["ParticipantLeftEvent"] | components["schemas"]["ChatSyncedEvent"] | components["schemas"]["RecordingStatusUpdateEvent"] | components["schemas"]["LivestreamingStatusUpdateEvent"] | components["schemas"]["TranscriptEvent"] | components["schemas"]["SummaryEvent"];
        /**
         * @description Name of an event.
         * @enum {string}
         */
        WebhookEventName: "meeting.started" | "meeting.ended" | "meeting.participantJoined" | "meeting.participantLeft" | "meeting.chatSynced" | "recording.statusUpdate" | "livestreaming.statusUpdate" | "meeting.transcript" | "meeting.summary";
        /** @description The meeting that an event is about, with its session. */
        WebhookMeeting: {
            /**
             * Format: date-time
             * @description When the meeting was made.
             */
            createdAt?: string;
            /**
             * Format: date-time
             * @description When the session ended; absent or null while it is live.
             */
            endedAt?: string | null;
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            id: string;
            organizedBy?: components["schemas"]["WebhookOrganizer"];
            /** @description Name of the meeting's room. */
            roomName?: string;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            sessionId?: string;
            /**
             * Format: date-time
             * @description When the session began.
             */
            startedAt?: string;
            /**
             * @description State of the meeting when the event was made. It can still be LIVE in events about the end.
             * @example LIVE
             */
            status?: string;
            /** @description Title of the meeting. */
            title?: string | null;
        };
        /** @description The app that the meeting belongs to. */
        WebhookOrganizer: {
            /** @description Id of the app. */
            id: string;
            /** @description Name of the app. */
            name?: string;
        };
        /** @description The participant that an event is about. */
        WebhookParticipant: {
            /**
             * @deprecated
             * @description Old name of customParticipantId.
             */
            clientSpecificId?: string | null;
            /** @description The id that your own system gave the participant. */
            customParticipantId?: string | null;
            /**
             * Format: date-time
             * @description When the participant came in.
             */
            joinedAt?: string;
            /**
             * Format: date-time
             * @description When the participant went; absent or null while present.
             */
            leftAt?: string | null;
            /**
             * Format: uuid
             * @description Id of the participant's connection.
             */
            peerId: string;
            /** @description Name that the others see. */
            userDisplayName?: string | null;
        };
        /** @description The recording that an event is about. */
        WebhookRecording: {
            /**
             * Format: uri
             * @description Address of the recording's sound alone.
             */
            audioDownloadUrl?: string | null;
            /**
             * Format: uri
             * @description Address of the recording once it is uploaded.
             */
            downloadUrl?: string | null;
            /**
             * Format: date-time
             * @description Moment at which the addresses stop working.
             */
            downloadUrlExpiry?: string | null;
            /** @description Size in bytes, as a string of digits. */
            fileSize?: string | null;
            /**
             * Format: uuid
             * @description Id of the recording.
             */
            id: string;
            /**
             * Format: uuid
             * @description Id of the meeting.
             */
            meetingId?: string;
            /** @description Id of the app. */
            organizationId?: string;
            /** @description Name of the file. */
            outputFileName?: string;
            /** @description Length in seconds. */
            recordingDuration?: number | null;
            /**
             * Format: uuid
             * @description Id of the recording once more.
             */
            recordingId: string;
            /**
             * Format: uuid
             * @description Id of the session.
             */
            roomUUID?: string;
            /**
             * Format: date-time
             * @description When the recording began.
             */
            startedTime?: string | null;
            /** @description How far the recording is. Others than the known ones may come. */
            status?: ("INVOKED" | "RECORDING" | "PAUSED" | "UPLOADING" | "UPLOADED" | "ERRORED") | string;
            /**
             * Format: date-time
             * @description When the recording ended.
             */
            stoppedTime?: string | null;
        };
        /** @description The meeting that an event is about. The event belongs to one session of it. */
        WebhookSessionMeeting: WithRequired<components["schemas"]["WebhookMeeting"], "sessionId">;
    };
    responses: {
        /** @description The request cannot be read: malformed JSON, say. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The request does not fit what is there already. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API token may not do this, or not in this account. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description There is no such thing in this app. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The server failed, or the gateway could not reach it. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The rate limit is used up; wait as long as Retry-After says. */
        TooManyRequests: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description The API token is missing, wrong or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
        /** @description A parameter or the body breaks the description. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ErrorBody"];
            };
        };
    };
    parameters: {
        /**
         * @description Id of the Cloudflare account, as the dashboard shows it.
         * @example 5f1c7a90e2b34d6881f0a3c47be9d215
         */
        account_id: string;
        /**
         * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
         * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
         */
        app_id: string;
        /**
         * @description Leaves out what began after this moment (RFC 3339).
         * @example 2023-02-02T00:00:00Z
         */
        end_time: string;
        /**
         * @description End of the time range, in seconds since 1970-01-01T00:00:00Z.
         * @example 1675382400
         */
        end_timestamp: number;
        /**
         * @description Adds `peer_events`, the arrivals and departures of each connection.
         * @example true
         */
        include_peer_events: boolean;
        /**
         * @description Narrows the figures further. Which filters there are is not documented.
         * @example LIVE
         */
        livestream_filters: string;
        /**
         * @description Id of the livestream.
         * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
         */
        livestream_id: string;
        /**
         * @description Id of the meeting.
         * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
         */
        meeting_id: string;
        /**
         * @description Id of the participant in the meeting; the sessions call it `user_id`.
         * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
         */
        meeting_participant_id: string;
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        page_no: number;
        /**
         * @description Id of the participant in the session.
         * @example 005f4e0c-4d08-4d4e-a391-a76be75cd296
         */
        participant_id: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        per_page: number;
        /**
         * @description Id of the preset.
         * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
         */
        preset_id: string;
        /**
         * @description Id of the recording.
         * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
         */
        recording_id: string;
        /**
         * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
         * @example ZXhhbXBsZS1zaWduYXR1cmU=
         */
        "rtk-signature": string;
        /**
         * @description Id of the delivery. Keep it to recognise an event that arrives twice.
         * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
         */
        "rtk-uuid": string;
        /**
         * @description Id of the webhook that asked for the event.
         * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
         */
        "rtk-webhook-id": string;
        /**
         * @description Id of the session.
         * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
         */
        session_id: string;
        /**
         * @description Ascending or descending order.
         * @example DESC
         */
        sort_order: "ASC" | "DESC";
        /**
         * @description Leaves out what began before this moment (RFC 3339).
         * @example 2023-02-01T00:00:00Z
         */
        start_time: string;
        /**
         * @description Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
         * @example 1675209600
         */
        start_timestamp: number;
        /**
         * @description Id of the webhook.
         * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
         */
        webhook_id: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description What is left of the quota in force, and the seconds until it is refilled, as a structured field.
         * @example "default";r=0;t=30
         */
        Ratelimit: string;
        /**
         * @description The quota (`q` requests) and its window (`w` seconds), as a structured field.
         * @example "default";q=1200;w=300
         */
        "Ratelimit-Policy": string;
        /**
         * @description Seconds to wait before the next request (RFC 9110, section 10.2.3).
         * @example 30
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type ActiveSessionParticipant = components['schemas']['ActiveSessionParticipant'];
export type AddMeetingParticipantRequest = components['schemas']['AddMeetingParticipantRequest'];
export type AiConfig = components['schemas']['AiConfig'];
export type App = components['schemas']['App'];
export type AudioConfig = components['schemas']['AudioConfig'];
export type AudioConsumerStats = components['schemas']['AudioConsumerStats'];
export type AudioConsumerStatsCumulative = components['schemas']['AudioConsumerStatsCumulative'];
export type AudioProducerStats = components['schemas']['AudioProducerStats'];
export type AudioProducerStatsCumulative = components['schemas']['AudioProducerStatsCumulative'];
export type BackgroundColors = components['schemas']['BackgroundColors'];
export type BrandColors = components['schemas']['BrandColors'];
export type CandidatePairStats = components['schemas']['CandidatePairStats'];
export type ChatSyncedEvent = components['schemas']['ChatSyncedEvent'];
export type ColorValue = components['schemas']['ColorValue'];
export type ControlRecordingRequest = components['schemas']['ControlRecordingRequest'];
export type CreateAppRequest = components['schemas']['CreateAppRequest'];
export type CreateLivestreamRequest = components['schemas']['CreateLivestreamRequest'];
export type CreateMeetingRequest = components['schemas']['CreateMeetingRequest'];
export type CreatePollRequest = components['schemas']['CreatePollRequest'];
export type CreatePresetRequest = components['schemas']['CreatePresetRequest'];
export type CreateWebhookRequest = components['schemas']['CreateWebhookRequest'];
export type DaywiseAnalytics = components['schemas']['DaywiseAnalytics'];
export type DeletedMeetingParticipant = components['schemas']['DeletedMeetingParticipant'];
export type DesignTokenColors = components['schemas']['DesignTokenColors'];
export type DesignTokens = components['schemas']['DesignTokens'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type GatewayError = components['schemas']['GatewayError'];
export type GatewayMessage = components['schemas']['GatewayMessage'];
export type InteractiveConfig = components['schemas']['InteractiveConfig'];
export type LatencyCumulative = components['schemas']['LatencyCumulative'];
export type Livestream = components['schemas']['Livestream'];
export type LivestreamDayStats = components['schemas']['LivestreamDayStats'];
export type LivestreamingConfig = components['schemas']['LivestreamingConfig'];
export type LivestreamingStatusUpdateEvent = components['schemas']['LivestreamingStatusUpdateEvent'];
export type LivestreamSession = components['schemas']['LivestreamSession'];
export type LivestreamStats = components['schemas']['LivestreamStats'];
export type LivestreamStatus = components['schemas']['LivestreamStatus'];
export type Meeting = components['schemas']['Meeting'];
export type MeetingEndedEvent = components['schemas']['MeetingEndedEvent'];
export type MeetingParticipant = components['schemas']['MeetingParticipant'];
export type MeetingParticipantWithToken = components['schemas']['MeetingParticipantWithToken'];
export type MeetingStartedEvent = components['schemas']['MeetingStartedEvent'];
export type MeetingStatus = components['schemas']['MeetingStatus'];
export type MuteAllParticipantsRequest = components['schemas']['MuteAllParticipantsRequest'];
export type PacketLossCumulative = components['schemas']['PacketLossCumulative'];
export type Paging = components['schemas']['Paging'];
export type PartialBackgroundColors = components['schemas']['PartialBackgroundColors'];
export type PartialBrandColors = components['schemas']['PartialBrandColors'];
export type PartialDesignTokenColors = components['schemas']['PartialDesignTokenColors'];
export type PartialDesignTokens = components['schemas']['PartialDesignTokens'];
export type PartialPresetChat = components['schemas']['PartialPresetChat'];
export type PartialPresetConfig = components['schemas']['PartialPresetConfig'];
export type PartialPresetConnectedMeetings = components['schemas']['PartialPresetConnectedMeetings'];
export type PartialPresetMedia = components['schemas']['PartialPresetMedia'];
export type PartialPresetMediaPermission = components['schemas']['PartialPresetMediaPermission'];
export type PartialPresetMediaPermissions = components['schemas']['PartialPresetMediaPermissions'];
export type PartialPresetPermissions = components['schemas']['PartialPresetPermissions'];
export type PartialPresetPlugins = components['schemas']['PartialPresetPlugins'];
export type PartialPresetPolls = components['schemas']['PartialPresetPolls'];
export type PartialPresetPrivateChat = components['schemas']['PartialPresetPrivateChat'];
export type PartialPresetPublicChat = components['schemas']['PartialPresetPublicChat'];
export type PartialPresetScreenshare = components['schemas']['PartialPresetScreenshare'];
export type PartialPresetUi = components['schemas']['PartialPresetUi'];
export type PartialPresetVideo = components['schemas']['PartialPresetVideo'];
export type PartialPresetVideoStreams = components['schemas']['PartialPresetVideoStreams'];
export type PartialWebhook = components['schemas']['PartialWebhook'];
export type ParticipantJoinedEvent = components['schemas']['ParticipantJoinedEvent'];
export type ParticipantLeftEvent = components['schemas']['ParticipantLeftEvent'];
export type ParticipantSelection = components['schemas']['ParticipantSelection'];
export type ParticipantToken = components['schemas']['ParticipantToken'];
export type PeerEvent = components['schemas']['PeerEvent'];
export type PeerParticipant = components['schemas']['PeerParticipant'];
export type PeerReport = components['schemas']['PeerReport'];
export type PeerReportDevice = components['schemas']['PeerReportDevice'];
export type PeerReportDeviceUpdate = components['schemas']['PeerReportDeviceUpdate'];
export type PeerReportEvent = components['schemas']['PeerReportEvent'];
export type PeerReportMetadata = components['schemas']['PeerReportMetadata'];
export type PeerReportQuality = components['schemas']['PeerReportQuality'];
export type PercentileStats = components['schemas']['PercentileStats'];
export type Poll = components['schemas']['Poll'];
export type PollOption = components['schemas']['PollOption'];
export type PollVote = components['schemas']['PollVote'];
export type Preset = components['schemas']['Preset'];
export type PresetAllowance = components['schemas']['PresetAllowance'];
export type PresetAudio = components['schemas']['PresetAudio'];
export type PresetChat = components['schemas']['PresetChat'];
export type PresetConfig = components['schemas']['PresetConfig'];
export type PresetConnectedMeetings = components['schemas']['PresetConnectedMeetings'];
export type PresetListItem = components['schemas']['PresetListItem'];
export type PresetMedia = components['schemas']['PresetMedia'];
export type PresetMediaPermission = components['schemas']['PresetMediaPermission'];
export type PresetMediaPermissions = components['schemas']['PresetMediaPermissions'];
export type PresetPermissions = components['schemas']['PresetPermissions'];
export type PresetPluginConfig = components['schemas']['PresetPluginConfig'];
export type PresetPlugins = components['schemas']['PresetPlugins'];
export type PresetPolls = components['schemas']['PresetPolls'];
export type PresetPrivateChat = components['schemas']['PresetPrivateChat'];
export type PresetPublicChat = components['schemas']['PresetPublicChat'];
export type PresetScreenshare = components['schemas']['PresetScreenshare'];
export type PresetUi = components['schemas']['PresetUi'];
export type PresetVideo = components['schemas']['PresetVideo'];
export type PresetVideoQuality = components['schemas']['PresetVideoQuality'];
export type PresetVideoStreams = components['schemas']['PresetVideoStreams'];
export type PresetViewType = components['schemas']['PresetViewType'];
export type RealtimekitBucketConfig = components['schemas']['RealtimekitBucketConfig'];
export type RealtimeKitError = components['schemas']['RealtimeKitError'];
export type Recording = components['schemas']['Recording'];
export type RecordingCaller = components['schemas']['RecordingCaller'];
export type RecordingConfig = components['schemas']['RecordingConfig'];
export type RecordingDayStats = components['schemas']['RecordingDayStats'];
export type RecordingStats = components['schemas']['RecordingStats'];
export type RecordingStatus = components['schemas']['RecordingStatus'];
export type RecordingStatusUpdateEvent = components['schemas']['RecordingStatusUpdateEvent'];
export type Session = components['schemas']['Session'];
export type SessionChat = components['schemas']['SessionChat'];
export type SessionDayStats = components['schemas']['SessionDayStats'];
export type SessionParticipant = components['schemas']['SessionParticipant'];
export type SessionStats = components['schemas']['SessionStats'];
export type SessionStatus = components['schemas']['SessionStatus'];
export type SessionSummary = components['schemas']['SessionSummary'];
export type SessionTranscript = components['schemas']['SessionTranscript'];
export type SessionType = components['schemas']['SessionType'];
export type StartLivestreamRequest = components['schemas']['StartLivestreamRequest'];
export type StartReason = components['schemas']['StartReason'];
export type StartRecordingRequest = components['schemas']['StartRecordingRequest'];
export type StartTrackRecordingRequest = components['schemas']['StartTrackRecordingRequest'];
export type StopLivestreamRequest = components['schemas']['StopLivestreamRequest'];
export type StopReason = components['schemas']['StopReason'];
export type StorageConfig = components['schemas']['StorageConfig'];
export type StorageType = components['schemas']['StorageType'];
export type SummarizationConfig = components['schemas']['SummarizationConfig'];
export type SummaryEvent = components['schemas']['SummaryEvent'];
export type SummaryRequest = components['schemas']['SummaryRequest'];
export type TrackConfigLayer = components['schemas']['TrackConfigLayer'];
export type TrackFile = components['schemas']['TrackFile'];
export type TrackLayerFiles = components['schemas']['TrackLayerFiles'];
export type TranscriptEvent = components['schemas']['TranscriptEvent'];
export type TranscriptionConfig = components['schemas']['TranscriptionConfig'];
export type UpdateMeetingParticipantRequest = components['schemas']['UpdateMeetingParticipantRequest'];
export type UpdateMeetingRequest = components['schemas']['UpdateMeetingRequest'];
export type UpdatePresetRequest = components['schemas']['UpdatePresetRequest'];
export type UpdateWebhookRequest = components['schemas']['UpdateWebhookRequest'];
export type VideoConfig = components['schemas']['VideoConfig'];
export type VideoConsumerStats = components['schemas']['VideoConsumerStats'];
export type VideoConsumerStatsCumulative = components['schemas']['VideoConsumerStatsCumulative'];
export type VideoProducerStats = components['schemas']['VideoProducerStats'];
export type VideoProducerStatsCumulative = components['schemas']['VideoProducerStatsCumulative'];
export type Watermark = components['schemas']['Watermark'];
export type Webhook = components['schemas']['Webhook'];
export type WebhookEvent = components['schemas']['WebhookEvent'];
export type WebhookEventName = components['schemas']['WebhookEventName'];
export type WebhookMeeting = components['schemas']['WebhookMeeting'];
export type WebhookOrganizer = components['schemas']['WebhookOrganizer'];
export type WebhookParticipant = components['schemas']['WebhookParticipant'];
export type WebhookRecording = components['schemas']['WebhookRecording'];
export type WebhookSessionMeeting = components['schemas']['WebhookSessionMeeting'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ParameterAccountId = components['parameters']['account_id'];
export type ParameterAppId = components['parameters']['app_id'];
export type ParameterEndTime = components['parameters']['end_time'];
export type ParameterEndTimestamp = components['parameters']['end_timestamp'];
export type ParameterIncludePeerEvents = components['parameters']['include_peer_events'];
export type ParameterLivestreamFilters = components['parameters']['livestream_filters'];
export type ParameterLivestreamId = components['parameters']['livestream_id'];
export type ParameterMeetingId = components['parameters']['meeting_id'];
export type ParameterMeetingParticipantId = components['parameters']['meeting_participant_id'];
export type ParameterPageNo = components['parameters']['page_no'];
export type ParameterParticipantId = components['parameters']['participant_id'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterPresetId = components['parameters']['preset_id'];
export type ParameterRecordingId = components['parameters']['recording_id'];
export type ParameterRtkSignature = components['parameters']['rtk-signature'];
export type ParameterRtkUuid = components['parameters']['rtk-uuid'];
export type ParameterRtkWebhookId = components['parameters']['rtk-webhook-id'];
export type ParameterSessionId = components['parameters']['session_id'];
export type ParameterSortOrder = components['parameters']['sort_order'];
export type ParameterStartTime = components['parameters']['start_time'];
export type ParameterStartTimestamp = components['parameters']['start_timestamp'];
export type ParameterWebhookId = components['parameters']['webhook_id'];
export type HeaderRatelimit = components['headers']['Ratelimit'];
export type HeaderRatelimitPolicy = components['headers']['Ratelimit-Policy'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
    "analytics/get-daywise": {
        parameters: {
            query?: {
                /**
                 * @description Last day of the range (YYYY-MM-DD).
                 * @example 2023-02-02
                 */
                end_date?: string;
                /**
                 * @description First day of the range (YYYY-MM-DD).
                 * @example 2023-02-01
                 */
                start_date?: string;
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DaywiseAnalytics"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "analytics/get-livestreams-daywise": {
        parameters: {
            query?: {
                /**
                 * @description End of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675382400
                 */
                end_time?: components["parameters"]["end_timestamp"];
                /**
                 * @description Narrows the figures further. Which filters there are is not documented.
                 * @example LIVE
                 */
                filters?: components["parameters"]["livestream_filters"];
                /**
                 * @description Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675209600
                 */
                start_time?: components["parameters"]["start_timestamp"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures, day by day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The days. */
                        data: components["schemas"]["LivestreamDayStats"][];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "analytics/get-livestreams-overall": {
        parameters: {
            query?: {
                /**
                 * @description End of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675382400
                 */
                end_time?: components["parameters"]["end_timestamp"];
                /**
                 * @description Narrows the figures further. Which filters there are is not documented.
                 * @example LIVE
                 */
                filters?: components["parameters"]["livestream_filters"];
                /**
                 * @description Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675209600
                 */
                start_time?: components["parameters"]["start_timestamp"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LivestreamStats"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/list": {
        parameters: {
            query?: {
                /**
                 * @description Leaves out what began after this moment (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * @description Leaves out the livestreams of meetings.
                 * @example true
                 */
                exclude_meetings?: boolean;
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Ascending or descending order. The documented word for descending is `DSC` here, `DESC` in other lists.
                 * @example DSC
                 */
                sort_order?: "ASC" | "DSC" | "DESC";
                /**
                 * @description Leaves out what began before this moment (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * @description Keeps livestreams in this state only.
                 * @example LIVE
                 */
                status?: components["schemas"]["LivestreamStatus"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of livestreams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The livestreams. */
                        data: components["schemas"]["Livestream"][];
                        paging?: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        /** @description The livestream to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateLivestreamRequest"];
            };
        };
        responses: {
            /** @description The livestream. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Livestream"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the livestream.
                 * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
                 */
                livestream_id: components["parameters"]["livestream_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The livestream and a page of its sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The livestream and the page. An answer with one livestream session may hold it as `session`, and `paging` may stand here instead of beside `data`. */
                        data: {
                            livestream?: components["schemas"]["Livestream"];
                            paging?: components["schemas"]["Paging"];
                            session?: components["schemas"]["LivestreamSession"];
                            /** @description The livestream sessions. */
                            sessions?: components["schemas"]["LivestreamSession"][];
                        };
                        paging?: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get-active-session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the livestream.
                 * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
                 */
                livestream_id: components["parameters"]["livestream_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The livestream and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The livestream and its session. */
                        data: {
                            livestream?: components["schemas"]["Livestream"];
                            session?: components["schemas"]["LivestreamSession"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get-session": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the livestream session.
                 * @example 7c5d2e8f-4b10-4a93-8e67-f0d9b3a61c25
                 */
                "livestream-session-id": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The livestream session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["LivestreamSession"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/list": {
        parameters: {
            query?: {
                /**
                 * @description Leaves out what began after this moment (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps meetings with this text in their id or title.
                 * @example launch
                 */
                search?: string;
                /**
                 * @description Leaves out what began before this moment (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * @description Keeps active or inactive meetings only.
                 * @example ACTIVE
                 */
                status?: components["schemas"]["MeetingStatus"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of meetings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The meetings. */
                        data: components["schemas"]["Meeting"][];
                        paging: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meeting"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/get": {
        parameters: {
            query?: {
                /**
                 * @description A name. What the server does with it is not known.
                 * @example Product launch webinar
                 */
                name?: string;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The meeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meeting"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateMeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meeting"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingRequest"];
            };
        };
        responses: {
            /** @description The meeting as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Meeting"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get-active-for-meeting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The livestream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Livestream"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/json": components["schemas"]["StopLivestreamRequest"];
            };
        };
        responses: {
            /** @description The broadcast is ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done. */
                        data: {
                            /** @description What was done in words. */
                            message?: string;
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/kick": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description Whom to kick out. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantSelection"];
            };
        };
        responses: {
            /** @description The participants are out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done. */
                        data: {
                            /** @description What was done. */
                            action?: string;
                            /** @description The participants who were kicked out. */
                            participants?: components["schemas"]["ActiveSessionParticipant"][];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/kick-all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everybody is out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done. */
                        data: {
                            /** @description What was done. */
                            action?: string;
                            /** @description How many were kicked out. */
                            kicked_participants_count?: number;
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/mute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description Whom to mute. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantSelection"];
            };
        };
        responses: {
            /** @description The participants are muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done. */
                        data: {
                            /** @description What was done. */
                            action?: string;
                            /** @description The participants who were muted. */
                            participants?: components["schemas"]["ActiveSessionParticipant"][];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/mute-all": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description How to mute everybody. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["MuteAllParticipantsRequest"];
            };
        };
        responses: {
            /** @description Everybody is muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done. */
                        data: {
                            /** @description What was done. */
                            action?: string;
                            /** @description How many were muted. */
                            muted_participants_count?: number;
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "active-session/create-poll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description The poll to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePollRequest"];
            };
        };
        responses: {
            /** @description The poll. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description What was done, and the poll. */
                        data: {
                            /** @description What was done. */
                            action?: string;
                            poll?: components["schemas"]["Poll"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get-for-meeting": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of livestreams and their sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The page. Its `paging` may stand here instead of beside `data`. */
                        data: {
                            /** @description The livestreams. */
                            livestreams?: components["schemas"]["Livestream"][];
                            paging?: components["schemas"]["Paging"];
                            /** @description The livestream sessions. */
                            sessions?: components["schemas"]["LivestreamSession"][];
                        };
                        paging?: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** @description How to broadcast. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartLivestreamRequest"];
            };
        };
        responses: {
            /** @description The livestream. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Livestream"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/list-participants": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The participants. */
                        data: components["schemas"]["MeetingParticipant"][];
                        paging: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/add-participant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMeetingParticipantRequest"];
            };
        };
        responses: {
            /** @description The participant and the token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeetingParticipantWithToken"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/get-participant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * @description Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeetingParticipant"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/replace-participant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * @description Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMeetingParticipantRequest"];
            };
        };
        responses: {
            /** @description The participant and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeetingParticipantWithToken"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/delete-participant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * @description Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["DeletedMeetingParticipant"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/update-participant": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * @description Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMeetingParticipantRequest"];
            };
        };
        responses: {
            /** @description The participant and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["MeetingParticipantWithToken"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/refresh-participant-token": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * @description Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["ParticipantToken"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/list": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps presets with this text in their name.
                 * @example webinar
                 */
                search?: string;
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of presets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The presets. */
                        data: components["schemas"]["PresetListItem"][];
                        paging: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePresetRequest"];
            };
        };
        responses: {
            /** @description The new preset. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preset"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preset"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreatePresetRequest"];
            };
        };
        responses: {
            /** @description The preset as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preset"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The preset that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preset"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdatePresetRequest"];
            };
        };
        responses: {
            /** @description The preset as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Preset"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/list": {
        parameters: {
            query?: {
                /**
                 * @description Leaves out what began after this moment (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * @description Keeps recordings whose files in RealtimeKit's storage are expired (true) or are not (false).
                 * @example false
                 */
                expired?: boolean;
                /**
                 * @description Keeps the recordings of this meeting only.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id?: string;
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps recordings whose meeting has this text in its id or title.
                 * @example launch
                 */
                search?: string;
                /**
                 * @description What to sort by.
                 * @example invokedTime
                 */
                sort_by?: "invokedTime";
                /**
                 * @description Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * @description Leaves out what began before this moment (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * @description Keeps recordings in one of these states only.
                 * @example [
                 *       "UPLOADING",
                 *       "UPLOADED"
                 *     ]
                 */
                status?: components["schemas"]["RecordingStatus"][];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The recordings. */
                        data: components["schemas"]["Recording"][];
                        paging: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording is asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recording"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the recording.
                 * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
                 */
                recording_id: components["parameters"]["recording_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recording"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/control": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the recording.
                 * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
                 */
                recording_id: components["parameters"]["recording_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ControlRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recording"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/get-active": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Recording"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/start-track": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartTrackRecordingRequest"];
            };
        };
        responses: {
            /** @description The recording is asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Holds the recording. */
                        data: {
                            recording: components["schemas"]["Recording"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/list": {
        parameters: {
            query?: {
                /**
                 * @description Keeps the sessions of this meeting only.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                associated_id?: string;
                /**
                 * @description Leaves out what began after this moment (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description Keeps sessions whose number of participants lies in this range, written `least:most`.
                 * @example 1:200
                 */
                participants?: string;
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps sessions whose meeting has this text in its id or title.
                 * @example launch
                 */
                search?: string;
                /**
                 * @description What to sort by.
                 * @example createdAt
                 */
                sort_by?: "minutesConsumed" | "createdAt";
                /**
                 * @description Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * @description Leaves out what began before this moment (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * @description Keeps live or ended sessions only.
                 * @example ENDED
                 */
                status?: components["schemas"]["SessionStatus"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The page. */
                        data: {
                            /** @description The sessions. */
                            sessions: components["schemas"]["Session"][];
                        };
                        paging?: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get": {
        parameters: {
            query?: {
                /**
                 * @description Adds `breakout_rooms`, the sessions of the breakout rooms.
                 * @example true
                 */
                include_breakout_rooms?: boolean;
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Session"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-chat": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionChat"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/list-livestream-sessions": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of livestream sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The page. */
                        data: {
                            /** @description The livestream sessions. */
                            data?: components["schemas"]["LivestreamSession"][];
                            paging?: components["schemas"]["Paging"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/list-participants": {
        parameters: {
            query?: {
                /**
                 * @description Adds `peer_events`, the arrivals and departures of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps participants with this text in their id, custom participant id or display name.
                 * @example mark
                 */
                search?: string;
                /**
                 * @description What to sort by.
                 * @example joinedAt
                 */
                sort_by?: "joinedAt" | "duration";
                /**
                 * @description Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * @description `raw` has one entry for each stay; `consolidated` adds up the stays of each participant.
                 * @example consolidated
                 */
                view?: "raw" | "consolidated";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The page. */
                        data: {
                            paging?: components["schemas"]["Paging"];
                            /** @description The participants. */
                            participants: components["schemas"]["SessionParticipant"][];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-participant": {
        parameters: {
            query?: {
                /**
                 * @description Adds `peer_events`, the arrivals and departures of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the participant in the session.
                 * @example 005f4e0c-4d08-4d4e-a391-a76be75cd296
                 */
                participant_id: components["parameters"]["participant_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Holds the participant. */
                        data: {
                            participant: components["schemas"]["SessionParticipant"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionSummary"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/generate-summary": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The summary is on its way. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SummaryRequest"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-transcript": {
        parameters: {
            query?: {
                /**
                 * @description Format of the file.
                 * @example VTT
                 */
                format?: "SRT" | "VTT" | "JSON" | "CSV";
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["SessionTranscript"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-peer-report": {
        parameters: {
            query?: {
                /**
                 * @description Keeps this part of the report only.
                 * @example quality_stats
                 */
                filters?: "device_info" | "ip_information" | "precall_network_information" | "events" | "quality_stats";
                /**
                 * @description Adds `peer_events`, the arrivals and departures of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the connection.
                 * @example 6d2f8c41-0b7e-4a95-b3d8-e94c17a2f560
                 */
                peer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The participant and the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Holds the participant. */
                        data: {
                            participant: components["schemas"]["PeerParticipant"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The webhooks. */
                        data: components["schemas"]["Webhook"][];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The new webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The webhook that was removed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * @description Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateWebhookRequest"];
            };
        };
        responses: {
            /** @description The webhook as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["Webhook"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhooks/list-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The names. */
                        data: components["schemas"]["WebhookEventName"][];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "apps/list": {
        parameters: {
            query?: {
                /**
                 * @description Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * @description How many items a page holds at most.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * @description Keeps apps with this text in their name.
                 * @example studio
                 */
                search?: string;
                /**
                 * @description Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
            };
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The apps. */
                        data: components["schemas"]["App"][];
                        paging?: components["schemas"]["Paging"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "apps/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /** @description The app to create. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAppRequest"];
            };
        };
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description Holds the app. */
                        data: {
                            app?: components["schemas"]["App"];
                        };
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "apps/get": {
        parameters: {
            query?: never;
            header?: never;
            path?: {
                /**
                 * @description Id of the Cloudflare account, as the dashboard shows it.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * @description Id of the RealtimeKit app. Usually a UUID; ids without dashes are in use too.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: components["schemas"]["App"];
                        /**
                         * @description Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["UnprocessableContent"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhook-events/livestreaming-status-update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LivestreamingStatusUpdateEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-chat-synced": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChatSyncedEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-ended": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingEndedEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-participant-joined": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantJoinedEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-participant-left": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParticipantLeftEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-started": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeetingStartedEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-summary": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SummaryEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/meeting-transcript": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranscriptEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "webhook-events/recording-status-update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description Signature of the body's bytes as they arrive, in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * @description Id of the delivery. Keep it to recognise an event that arrives twice.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * @description Id of the webhook that asked for the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordingStatusUpdateEvent"];
            };
        };
        responses: {
            /** @description Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Failed. The event is sent again later. */
            "5XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
