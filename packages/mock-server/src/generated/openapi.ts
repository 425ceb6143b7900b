// Made by packages/codegen/src/client/types.ts from specs/. Do not edit: change the description, then `pnpm generate`.

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
         *
         * Number and minutes of sessions and recordings, in total and per day.
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
         *
         * Number of livestream sessions per day, and how long they were broadcast and watched.
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
         * Get livestream totals
         *
         * Number of livestreams, and how long they were broadcast and watched.
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
         *
         * Livestreams of meetings and independent ones, or only the latter.
         */
        get: operations["livestreams/list"];
        put?: never;
        /**
         * Create an independent livestream
         * @deprecated
         *
         * A livestream without a meeting. An encoder broadcasts by sending to `ingest_server` with `stream_key`. Cloudflare has removed this operation from its description; it may still respond.
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
         *
         * One livestream with its livestream sessions, a page of them at a time.
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
         *
         * The livestream and its current session.
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
         *
         * One livestream session, ongoing or finished.
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
         *
         * All meetings of the app, or those that match the filters.
         */
        get: operations["meetings/list"];
        put?: never;
        /**
         * Create a meeting
         *
         * Creates a room to which participants can be added. It can be reused.
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
         *
         * One meeting with its settings.
         */
        get: operations["meetings/get"];
        /**
         * Replace the settings of a meeting
         *
         * Replaces all settings of the meeting. To change some of them, use `meetings/update`.
         */
        put: operations["meetings/replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Update a meeting
         *
         * Changes some settings of the meeting. With the status `INACTIVE`, nobody can join; this is the closest equivalent of deleting a meeting.
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
         *
         * The livestream that is broadcasting the meeting.
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
         *
         * Ends the broadcast of the meeting; the session of the meeting continues.
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
         *
         * The live session of the meeting.
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
         * Kick participants
         *
         * Removes participants from the session.
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
         * Kick all participants
         *
         * Removes everyone from the session.
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
         *
         * Switches off the microphones of participants.
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
         *
         * Switches off everyone's microphone in the session.
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
         *
         * Asks the participants of the session a question.
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
         *
         * Livestreams of the meeting with their livestream sessions, a page at a time.
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
         *
         * Creates a livestream of the meeting. It goes live in the background.
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
         *
         * Everyone who was added to the meeting. Sessions list who attended.
         */
        get: operations["meetings/list-participants"];
        put?: never;
        /**
         * Add a participant to a meeting
         *
         * Allows a person to join the meeting, with the permissions of a preset. The client joins with the token of the response.
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
         *
         * One participant, without the token.
         */
        get: operations["meetings/get-participant"];
        /**
         * Replace a participant of a meeting
         *
         * Replaces everything about the participant except the id. The response has a token.
         */
        put: operations["meetings/replace-participant"];
        post?: never;
        /**
         * Remove a participant from a meeting
         *
         * Prevents the participant from joining again.
         */
        delete: operations["meetings/delete-participant"];
        options?: never;
        head?: never;
        /**
         * Update a participant of a meeting
         *
         * Changes the name, picture or preset of the participant. The response has a token.
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
         *
         * Returns a new token, e.g. after the old one has expired. Id and preset stay the same.
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
         *
         * The presets of the app in short form: id, name and dates.
         */
        get: operations["presets/list"];
        put?: never;
        /**
         * Create a preset
         *
         * Adds a preset to the app. Participants are added with its name, so names are unique.
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
         *
         * One preset with all permissions and settings.
         */
        get: operations["presets/get"];
        /**
         * Replace a preset
         *
         * Replaces the whole preset.
         */
        put: operations["presets/replace"];
        post?: never;
        /**
         * Delete a preset
         *
         * Removes the preset from the app. Presets in use by participants cannot be removed.
         */
        delete: operations["presets/delete"];
        options?: never;
        head?: never;
        /**
         * Update a preset
         *
         * Changes the properties in the body, at any depth, and keeps the rest of the preset.
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
         *
         * Recordings of all meetings of the app, or those that match the filters.
         */
        get: operations["recordings/list"];
        put?: never;
        /**
         * Start a recording
         *
         * Records the current session of the meeting. A meeting has one recording at a time unless `allow_multiple_recordings` is set. The recording stops after the meeting has been empty for 60 seconds.
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
         *
         * One recording, with the URLs of its files once they are uploaded.
         */
        get: operations["recordings/get"];
        /**
         * Pause, resume or stop a recording
         *
         * Pauses, resumes or stops the recording.
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
         *
         * The current recording of the meeting, running or paused.
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
         *
         * Records the audio of all or some participants, each in a separate WebM file. A session of the meeting must be live.
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
         *
         * Sessions of all meetings of the app, the newest first by default.
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
         *
         * One session, with its breakout rooms on request.
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
         *
         * A temporary URL for the chat messages of the session.
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
         *
         * The broadcasts of the session.
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
         *
         * Everyone who was in the session, with join and leave times and minutes.
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
         *
         * One participant of the session, with join and leave times and minutes.
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
         *
         * A temporary URL for the summary of the transcript.
         */
        get: operations["sessions/get-summary"];
        put?: never;
        /**
         * Summarise a session's transcript
         *
         * Starts a summary of the session's transcript, in the background.
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
         *
         * A temporary URL for the transcript of the session.
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
         *
         * The participant of a connection (peer), with device, network and quality figures of the call.
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
         *
         * All webhooks of the app, on one page.
         */
        get: operations["webhooks/list"];
        put?: never;
        /**
         * Create a webhook
         *
         * Subscribes a URL to events. They are delivered as described under the tag `webhook-events`.
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
         *
         * One webhook.
         */
        get: operations["webhooks/get"];
        /**
         * Replace a webhook
         *
         * Replaces name, URL and events.
         */
        put: operations["webhooks/replace"];
        post?: never;
        /**
         * Delete a webhook
         *
         * Deletes the webhook; no more events are sent to its URL.
         */
        delete: operations["webhooks/delete"];
        options?: never;
        head?: never;
        /**
         * Update a webhook
         *
         * Changes the properties in the body and keeps the others.
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
         * List the events that webhooks can subscribe to
         *
         * Names of all events.
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
         *
         * Apps of the account, the newest first and 20 on a page by default.
         */
        get: operations["apps/list"];
        put?: never;
        /**
         * Create an app
         *
         * Creates an empty app in the account.
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
         *
         * One app of the account.
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
         *
         * Sent when a livestream goes live, becomes idle or ends.
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
         * The chat of a session is available
         *
         * Sent after the end of a session, when its chat can be downloaded.
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
         *
         * Sent when a session ends, because the host ended it or everyone left.
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
         *
         * Sent when a participant joins a session.
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
         *
         * Sent when a participant leaves a session.
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
         *
         * Sent when the first participant joins a meeting.
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
         * The summary of a session is available
         *
         * Sent after the end of a session, when its summary can be downloaded.
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
         * The transcript of a session is available
         *
         * Sent after the end of a session, when its transcript can be downloaded.
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
         *
         * Sent at each change of a recording's status, from its beginning until it is uploaded or has failed.
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
        ActiveSessionParticipant: ActiveSessionParticipant;
        AddMeetingParticipantRequest: AddMeetingParticipantRequest;
        AiConfig: AiConfig;
        App: App;
        AudioConfig: AudioConfig;
        AudioConsumerStats: AudioConsumerStats;
        AudioConsumerStatsCumulative: AudioConsumerStatsCumulative;
        AudioProducerStats: AudioProducerStats;
        AudioProducerStatsCumulative: AudioProducerStatsCumulative;
        BackgroundColors: BackgroundColors;
        BrandColors: BrandColors;
        CandidatePairStats: CandidatePairStats;
        ChatSyncedEvent: ChatSyncedEvent;
        CloudflareStorage: CloudflareStorage;
        ColorValue: ColorValue;
        ControlRecordingRequest: ControlRecordingRequest;
        CreateAppRequest: CreateAppRequest;
        CreateLivestreamRequest: CreateLivestreamRequest;
        CreateMeetingRequest: CreateMeetingRequest;
        CreatePollRequest: CreatePollRequest;
        CreatePresetRequest: CreatePresetRequest;
        CreateWebhookRequest: CreateWebhookRequest;
        DaywiseAnalytics: DaywiseAnalytics;
        DeletedMeetingParticipant: DeletedMeetingParticipant;
        DesignTokenColors: DesignTokenColors;
        DesignTokens: DesignTokens;
        ErrorBody: ErrorBody;
        GatewayError: GatewayError;
        GatewayMessage: GatewayMessage;
        GcsStorage: GcsStorage;
        InteractiveConfig: InteractiveConfig;
        KeyedStorage: KeyedStorage;
        LatencyCumulative: LatencyCumulative;
        Livestream: Livestream;
        LivestreamDayStats: LivestreamDayStats;
        LivestreamingConfig: LivestreamingConfig;
        LivestreamingStatusUpdateEvent: LivestreamingStatusUpdateEvent;
        LivestreamSession: LivestreamSession;
        LivestreamStats: LivestreamStats;
        LivestreamStatus: LivestreamStatus;
        Meeting: Meeting;
        MeetingEndedEvent: MeetingEndedEvent;
        MeetingParticipant: MeetingParticipant;
        MeetingParticipantWithToken: MeetingParticipantWithToken;
        MeetingStartedEvent: MeetingStartedEvent;
        MeetingStatus: MeetingStatus;
        MessageError: MessageError;
        MuteAllParticipantsRequest: MuteAllParticipantsRequest;
        PacketLossCumulative: PacketLossCumulative;
        Paging: Paging;
        PartialBackgroundColors: PartialBackgroundColors;
        PartialBrandColors: PartialBrandColors;
        PartialDesignTokenColors: PartialDesignTokenColors;
        PartialDesignTokens: PartialDesignTokens;
        PartialPresetChat: PartialPresetChat;
        PartialPresetConfig: PartialPresetConfig;
        PartialPresetConnectedMeetings: PartialPresetConnectedMeetings;
        PartialPresetMedia: PartialPresetMedia;
        PartialPresetMediaPermission: PartialPresetMediaPermission;
        PartialPresetMediaPermissions: PartialPresetMediaPermissions;
        PartialPresetPermissions: PartialPresetPermissions;
        PartialPresetPlugins: PartialPresetPlugins;
        PartialPresetPolls: PartialPresetPolls;
        PartialPresetPrivateChat: PartialPresetPrivateChat;
        PartialPresetPublicChat: PartialPresetPublicChat;
        PartialPresetScreenshare: PartialPresetScreenshare;
        PartialPresetUi: PartialPresetUi;
        PartialPresetVideo: PartialPresetVideo;
        PartialPresetVideoStreams: PartialPresetVideoStreams;
        PartialWebhook: PartialWebhook;
        ParticipantJoinedEvent: ParticipantJoinedEvent;
        ParticipantLeftEvent: ParticipantLeftEvent;
        ParticipantSelection: ParticipantSelection;
        ParticipantToken: ParticipantToken;
        PasswordStorage: PasswordStorage;
        PeerEvent: PeerEvent;
        PeerParticipant: PeerParticipant;
        PeerReport: PeerReport;
        PeerReportDevice: PeerReportDevice;
        PeerReportDeviceUpdate: PeerReportDeviceUpdate;
        PeerReportEvent: PeerReportEvent;
        PeerReportMetadata: PeerReportMetadata;
        PeerReportQuality: PeerReportQuality;
        PercentileStats: PercentileStats;
        Poll: Poll;
        PollOption: PollOption;
        PollVote: PollVote;
        Preset: Preset;
        PresetAllowance: PresetAllowance;
        PresetAudio: PresetAudio;
        PresetChat: PresetChat;
        PresetConfig: PresetConfig;
        PresetConnectedMeetings: PresetConnectedMeetings;
        PresetListItem: PresetListItem;
        PresetMedia: PresetMedia;
        PresetMediaPermission: PresetMediaPermission;
        PresetMediaPermissions: PresetMediaPermissions;
        PresetPermissions: PresetPermissions;
        PresetPluginConfig: PresetPluginConfig;
        PresetPlugins: PresetPlugins;
        PresetPolls: PresetPolls;
        PresetPrivateChat: PresetPrivateChat;
        PresetPublicChat: PresetPublicChat;
        PresetScreenshare: PresetScreenshare;
        PresetUi: PresetUi;
        PresetVideo: PresetVideo;
        PresetVideoQuality: PresetVideoQuality;
        PresetVideoStreams: PresetVideoStreams;
        PresetViewType: PresetViewType;
        PrivateKeyStorage: PrivateKeyStorage;
        RealtimekitBucketConfig: RealtimekitBucketConfig;
        RealtimeKitError: RealtimeKitError;
        Recording: Recording;
        RecordingCaller: RecordingCaller;
        RecordingConfig: RecordingConfig;
        RecordingDayStats: RecordingDayStats;
        RecordingOptions: RecordingOptions;
        RecordingSettings: RecordingSettings;
        RecordingStats: RecordingStats;
        RecordingStatus: RecordingStatus;
        RecordingStatusUpdateEvent: RecordingStatusUpdateEvent;
        Session: Session;
        SessionChat: SessionChat;
        SessionDayStats: SessionDayStats;
        SessionParticipant: SessionParticipant;
        SessionStats: SessionStats;
        SessionStatus: SessionStatus;
        SessionSummary: SessionSummary;
        SessionTranscript: SessionTranscript;
        SessionType: SessionType;
        StartLivestreamRequest: StartLivestreamRequest;
        StartReason: StartReason;
        StartRecordingRequest: StartRecordingRequest;
        StartTrackRecordingRequest: StartTrackRecordingRequest;
        StopLivestreamRequest: StopLivestreamRequest;
        StopReason: StopReason;
        StorageConfig: StorageConfig;
        StorageSettings: StorageSettings;
        StorageType: StorageType;
        SummarizationConfig: SummarizationConfig;
        SummaryEvent: SummaryEvent;
        SummaryRequest: SummaryRequest;
        TrackConfigLayer: TrackConfigLayer;
        TrackFile: TrackFile;
        TrackLayerFiles: TrackLayerFiles;
        TrackOutput: TrackOutput;
        TranscriptEvent: TranscriptEvent;
        TranscriptionConfig: TranscriptionConfig;
        UnauthorizedBody: UnauthorizedBody;
        UpdateMeetingParticipantRequest: UpdateMeetingParticipantRequest;
        UpdateMeetingRequest: UpdateMeetingRequest;
        UpdatePresetRequest: UpdatePresetRequest;
        UpdateWebhookRequest: UpdateWebhookRequest;
        VideoConfig: VideoConfig;
        VideoConsumerStats: VideoConsumerStats;
        VideoConsumerStatsCumulative: VideoConsumerStatsCumulative;
        VideoProducerStats: VideoProducerStats;
        VideoProducerStatsCumulative: VideoProducerStatsCumulative;
        Watermark: Watermark;
        Webhook: Webhook;
        WebhookEvent: WebhookEvent;
        WebhookEventName: WebhookEventName;
        WebhookMeeting: WebhookMeeting;
        WebhookOrganizer: WebhookOrganizer;
        WebhookParticipant: WebhookParticipant;
        WebhookRecording: WebhookRecording;
        WebhookSessionMeeting: WebhookSessionMeeting;
    };
    responses: {
        /** A parameter or the body is invalid, or the request cannot be parsed. The message names the first invalid field. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The request conflicts with the current state. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The API token lacks the permission, or access to this account. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Not found in this app. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The server failed, or the gateway could not reach it. */
        ServerError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** Rate limit exceeded; wait for the time in Retry-After. */
        TooManyRequests: {
            headers: {
                Ratelimit: components["headers"]["Ratelimit"];
                "Ratelimit-Policy": components["headers"]["Ratelimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
        /** The API token is missing, invalid or expired. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": UnauthorizedBody;
            };
        };
        /** A parameter or the body is invalid. The message names the first invalid field. */
        UnprocessableContent: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorBody;
            };
        };
    };
    parameters: {
        /**
         * Id of the Cloudflare account, as shown in the dashboard.
         * @example 5f1c7a90e2b34d6881f0a3c47be9d215
         */
        account_id: string;
        /**
         * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
         * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
         */
        app_id: string;
        /**
         * Returns only items that began at or before this time (RFC 3339).
         * @example 2023-02-02T00:00:00Z
         */
        end_time: string;
        /**
         * End of the time range, in seconds since 1970-01-01T00:00:00Z.
         * @example 1675382400
         */
        end_timestamp: number;
        /**
         * Adds `peer_events`, the joins and leaves of each connection.
         * @example true
         */
        include_peer_events: boolean;
        /**
         * Filters the figures. The available filters are undocumented.
         * @example LIVE
         */
        livestream_filters: string;
        /**
         * Id of the livestream.
         * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
         */
        livestream_id: string;
        /**
         * Id of the meeting.
         * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
         */
        meeting_id: string;
        /**
         * Id of the participant in the meeting; the sessions call it `user_id`.
         * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
         */
        meeting_participant_id: string;
        /**
         * Number of the page, counted from 1.
         * @example 1
         */
        page_no: number;
        /**
         * Id of the participant in the session.
         * @example 005f4e0c-4d08-4d4e-a391-a76be75cd296
         */
        participant_id: string;
        /**
         * Maximum number of items per page.
         * @example 20
         */
        per_page: number;
        /**
         * Id of the preset.
         * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
         */
        preset_id: string;
        /**
         * Id of the recording.
         * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
         */
        recording_id: string;
        /**
         * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
         * @example ZXhhbXBsZS1zaWduYXR1cmU=
         */
        "rtk-signature": string;
        /**
         * Id of the delivery. Store it to detect duplicate deliveries.
         * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
         */
        "rtk-uuid": string;
        /**
         * Id of the webhook that subscribed to the event.
         * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
         */
        "rtk-webhook-id": string;
        /**
         * Id of the session.
         * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
         */
        session_id: string;
        /**
         * Ascending or descending order.
         * @example DESC
         */
        sort_order: "ASC" | "DESC";
        /**
         * Returns only items that began at or after this time (RFC 3339).
         * @example 2023-02-01T00:00:00Z
         */
        start_time: string;
        /**
         * Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
         * @example 1675209600
         */
        start_timestamp: number;
        /**
         * Id of the webhook.
         * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
         */
        webhook_id: string;
    };
    requestBodies: never;
    headers: {
        /**
         * Remaining quota and seconds until it resets, as a structured field.
         * @example "default";r=0;t=30
         */
        Ratelimit: string;
        /**
         * The quota (`q` requests) and its window (`w` seconds), as a structured field.
         * @example "default";q=1200;w=300
         */
        "Ratelimit-Policy": string;
        /**
         * Seconds to wait before the next request (RFC 9110, section 10.2.3).
         * @example 30
         */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "analytics/get-daywise": {
        parameters: {
            query?: {
                /**
                 * Last day of the range (YYYY-MM-DD).
                 * @example 2023-02-02
                 */
                end_date?: string;
                /**
                 * First day of the range (YYYY-MM-DD).
                 * @example 2023-02-01
                 */
                start_date?: string;
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: DaywiseAnalytics;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "analytics/get-livestreams-daywise": {
        parameters: {
            query?: {
                /**
                 * End of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675382400
                 */
                end_time?: components["parameters"]["end_timestamp"];
                /**
                 * Filters the figures. The available filters are undocumented.
                 * @example LIVE
                 */
                filters?: components["parameters"]["livestream_filters"];
                /**
                 * Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675209600
                 */
                start_time?: components["parameters"]["start_timestamp"];
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures, day by day. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The days. */
                        data: LivestreamDayStats[];
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "analytics/get-livestreams-overall": {
        parameters: {
            query?: {
                /**
                 * End of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675382400
                 */
                end_time?: components["parameters"]["end_timestamp"];
                /**
                 * Filters the figures. The available filters are undocumented.
                 * @example LIVE
                 */
                filters?: components["parameters"]["livestream_filters"];
                /**
                 * Beginning of the time range, in seconds since 1970-01-01T00:00:00Z.
                 * @example 1675209600
                 */
                start_time?: components["parameters"]["start_timestamp"];
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The figures. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: LivestreamStats;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/list": {
        parameters: {
            query?: {
                /**
                 * Returns only items that began at or before this time (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * Returns only independent livestreams, without those of meetings.
                 * @example true
                 */
                exclude_meetings?: boolean;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Ascending or descending order. Descending is documented as `DSC` here, as `DESC` in other lists.
                 * @example DSC
                 */
                sort_order?: "ASC" | "DSC" | "DESC";
                /**
                 * Returns only items that began at or after this time (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * Filters by status.
                 * @example LIVE
                 */
                status?: LivestreamStatus;
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of livestreams. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The livestreams. */
                        data: Livestream[];
                        paging?: Paging;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        /** The livestream to create. */
        requestBody: {
            content: {
                "application/json": CreateLivestreamRequest;
            };
        };
        responses: {
            /** The livestream. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Livestream;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the livestream.
                 * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
                 */
                livestream_id: components["parameters"]["livestream_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The livestream and a page of its sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The livestream and a page of its sessions. */
                        data: {
                            livestream: Livestream;
                            paging?: Paging;
                            /** The livestream sessions. */
                            sessions: LivestreamSession[];
                        };
                        paging?: Paging;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the livestream.
                 * @example 03e8f7c6-5a2b-4d19-b490-6c1d7e8f2a35
                 */
                livestream_id: components["parameters"]["livestream_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The livestream and its session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The livestream and its session. */
                        data: {
                            livestream: Livestream;
                            session: LivestreamSession;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the livestream session.
                 * @example 7c5d2e8f-4b10-4a93-8e67-f0d9b3a61c25
                 */
                "livestream-session-id": string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The livestream session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: LivestreamSession;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/list": {
        parameters: {
            query?: {
                /**
                 * Returns only items that began at or before this time (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Filters by text in the id or title.
                 * @example launch
                 */
                search?: string;
                /**
                 * Returns only items that began at or after this time (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * Filters by status.
                 * @example ACTIVE
                 */
                status?: MeetingStatus;
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of meetings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The meetings. */
                        data: Meeting[];
                        paging: Paging;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateMeetingRequest;
            };
        };
        responses: {
            /** The meeting. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Meeting;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/get": {
        parameters: {
            query?: {
                /**
                 * A name. Its effect is undocumented.
                 * @example Product launch webinar
                 */
                name?: string;
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The meeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Meeting;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateMeetingRequest;
            };
        };
        responses: {
            /** The updated meeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Meeting;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateMeetingRequest;
            };
        };
        responses: {
            /** The updated meeting. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Meeting;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The livestream. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Livestream;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** Nothing, or an empty object. */
        requestBody?: {
            content: {
                "application/json": StopLivestreamRequest;
            };
        };
        responses: {
            /** The broadcast has ended. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result. */
                        data: {
                            /** The result in words. */
                            message?: string;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Session;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** The participants to kick. */
        requestBody: {
            content: {
                "application/json": ParticipantSelection;
            };
        };
        responses: {
            /** The participants were kicked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result. */
                        data: {
                            /** The result. */
                            action?: string;
                            /** The participants who were kicked. */
                            participants?: ActiveSessionParticipant[];
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** All participants were kicked. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result. */
                        data: {
                            /** The result. */
                            action?: string;
                            /** Number of participants kicked. */
                            kicked_participants_count?: number;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** The participants to mute. */
        requestBody: {
            content: {
                "application/json": ParticipantSelection;
            };
        };
        responses: {
            /** The participants were muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result. */
                        data: {
                            /** The result. */
                            action?: string;
                            /** The participants who were muted. */
                            participants?: ActiveSessionParticipant[];
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** How to mute all participants. */
        requestBody: {
            content: {
                "application/json": MuteAllParticipantsRequest;
            };
        };
        responses: {
            /** All participants were muted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result. */
                        data: {
                            /** The result. */
                            action?: string;
                            /** Number of participants muted. */
                            muted_participants_count?: number;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** The poll to create. */
        requestBody: {
            content: {
                "application/json": CreatePollRequest;
            };
        };
        responses: {
            /** The poll. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The result and the poll. */
                        data: {
                            /** The result. */
                            action?: string;
                            poll?: Poll;
                        };
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "livestreams/get-for-meeting": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of livestreams and their sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** A page of livestreams and their sessions. */
                        data: {
                            /** The livestreams. */
                            livestreams: Livestream[];
                            paging?: Paging;
                            /** The livestream sessions. */
                            sessions: LivestreamSession[];
                        };
                        paging?: Paging;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        /** How to broadcast. */
        requestBody: {
            content: {
                "application/json": StartLivestreamRequest;
            };
        };
        responses: {
            /** The livestream. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Livestream;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "meetings/list-participants": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The participants. */
                        data: MeetingParticipant[];
                        paging: Paging;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddMeetingParticipantRequest;
            };
        };
        responses: {
            /** The participant and the token. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: MeetingParticipantWithToken;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: MeetingParticipant;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AddMeetingParticipantRequest;
            };
        };
        responses: {
            /** The participant and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: MeetingParticipantWithToken;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The removed participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: DeletedMeetingParticipant;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateMeetingParticipantRequest;
            };
        };
        responses: {
            /** The participant and a token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: MeetingParticipantWithToken;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
                /**
                 * Id of the participant in the meeting; the sessions call it `user_id`.
                 * @example 0a08343d-a9dc-45f0-9feb-6a64afcc4f81
                 */
                participant_id: components["parameters"]["meeting_participant_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: ParticipantToken;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "presets/list": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Filters by text in the name.
                 * @example webinar
                 */
                search?: string;
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of presets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The presets. */
                        data: PresetListItem[];
                        paging: Paging;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePresetRequest;
            };
        };
        responses: {
            /** The new preset. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Preset;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Preset;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreatePresetRequest;
            };
        };
        responses: {
            /** The updated preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Preset;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deleted preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Preset;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the preset.
                 * @example c92f5a7d-3e48-4160-8db7-f61b0e9c2a35
                 */
                preset_id: components["parameters"]["preset_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdatePresetRequest;
            };
        };
        responses: {
            /** The updated preset. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Preset;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "recordings/list": {
        parameters: {
            query?: {
                /**
                 * Returns only items that began at or before this time (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * Filters by whether the files in RealtimeKit's storage have expired.
                 * @example false
                 */
                expired?: boolean;
                /**
                 * Filters by meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id?: string;
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Filters by text in the id or title of the meeting.
                 * @example launch
                 */
                search?: string;
                /**
                 * Property to sort by.
                 * @example invokedTime
                 */
                sort_by?: "invokedTime";
                /**
                 * Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * Returns only items that began at or after this time (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * Filters by one or more statuses.
                 * @example [
                 *       "UPLOADING",
                 *       "UPLOADED"
                 *     ]
                 */
                status?: RecordingStatus[];
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of recordings. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The recordings. */
                        data: Recording[];
                        paging: Paging;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StartRecordingRequest;
            };
        };
        responses: {
            /** The recording was requested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Recording;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the recording.
                 * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
                 */
                recording_id: components["parameters"]["recording_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Recording;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the recording.
                 * @example d7a40e92-5f1b-4c38-96ea-2b8c0f7d4e61
                 */
                recording_id: components["parameters"]["recording_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ControlRecordingRequest;
            };
        };
        responses: {
            /** The updated recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Recording;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                meeting_id: components["parameters"]["meeting_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The recording. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Recording;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": StartTrackRecordingRequest;
            };
        };
        responses: {
            /** The recording was requested. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The recording under `recording`. */
                        data: {
                            recording: Recording;
                        };
                        /**
                         * Always true.
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
                 * Filters by meeting.
                 * @example 4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834
                 */
                associated_id?: string;
                /**
                 * Returns only items that began at or before this time (RFC 3339).
                 * @example 2023-02-02T00:00:00Z
                 */
                end_time?: components["parameters"]["end_time"];
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Filters by number of participants, as a range `min:max`.
                 * @example 1:200
                 */
                participants?: string;
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Filters by text in the id or title of the meeting.
                 * @example launch
                 */
                search?: string;
                /**
                 * Property to sort by.
                 * @example createdAt
                 */
                sort_by?: "minutesConsumed" | "createdAt";
                /**
                 * Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * Returns only items that began at or after this time (RFC 3339).
                 * @example 2023-02-01T00:00:00Z
                 */
                start_time?: components["parameters"]["start_time"];
                /**
                 * Filters by status.
                 * @example ENDED
                 */
                status?: SessionStatus;
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The page. */
                        data: {
                            /** The sessions. */
                            sessions: Session[];
                        };
                        paging?: Paging;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get": {
        parameters: {
            query?: {
                /**
                 * Adds `breakout_rooms`, the sessions of the breakout rooms.
                 * @example true
                 */
                include_breakout_rooms?: boolean;
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Session;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: SessionChat;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/list-livestream-sessions": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of livestream sessions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The page. */
                        data: {
                            /** The livestream sessions. */
                            data?: LivestreamSession[];
                            paging?: Paging;
                        };
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/list-participants": {
        parameters: {
            query?: {
                /**
                 * Adds `peer_events`, the joins and leaves of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page, at most 200.
                 * @example 20
                 */
                per_page?: number;
                /**
                 * Filters by text in the id, custom participant id or display name.
                 * @example mark
                 */
                search?: string;
                /**
                 * Property to sort by.
                 * @example joinedAt
                 */
                sort_by?: "joinedAt" | "duration";
                /**
                 * Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
                /**
                 * `raw` has one entry per attendance; `consolidated` combines the attendances of each participant.
                 * @example consolidated
                 */
                view?: "raw" | "consolidated";
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of participants. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The page. */
                        data: {
                            paging?: Paging;
                            /** The participants. */
                            participants: SessionParticipant[];
                        };
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-participant": {
        parameters: {
            query?: {
                /**
                 * Adds `peer_events`, the joins and leaves of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the participant in the session.
                 * @example 005f4e0c-4d08-4d4e-a391-a76be75cd296
                 */
                participant_id: components["parameters"]["participant_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The participant. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The participant. */
                        data: {
                            participant: SessionParticipant;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: SessionSummary;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The summary is being generated. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: SummaryRequest;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-transcript": {
        parameters: {
            query?: {
                /**
                 * Format of the file.
                 * @example VTT
                 */
                format?: "SRT" | "VTT" | "JSON" | "CSV";
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the session.
                 * @example 9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36
                 */
                session_id: components["parameters"]["session_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The URL. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: SessionTranscript;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "sessions/get-peer-report": {
        parameters: {
            query?: {
                /**
                 * Returns only this part of the report.
                 * @example quality_stats
                 */
                filters?: "device_info" | "ip_information" | "precall_network_information" | "events" | "quality_stats";
                /**
                 * Adds `peer_events`, the joins and leaves of each connection.
                 * @example true
                 */
                include_peer_events?: components["parameters"]["include_peer_events"];
            };
            header?: never;
            path: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the connection.
                 * @example 6d2f8c41-0b7e-4a95-b3d8-e94c17a2f560
                 */
                peer_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The participant and the report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The participant. */
                        data: {
                            participant: PeerParticipant;
                        };
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhooks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The webhooks. */
                        data: Webhook[];
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWebhookRequest;
            };
        };
        responses: {
            /** The new webhook. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Webhook;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Webhook;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CreateWebhookRequest;
            };
        };
        responses: {
            /** The updated webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Webhook;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The deleted webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Webhook;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
                /**
                 * Id of the webhook.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                webhook_id: components["parameters"]["webhook_id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UpdateWebhookRequest;
            };
        };
        responses: {
            /** The updated webhook. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: Webhook;
                        /**
                         * Always true.
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The names. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The names. */
                        data: WebhookEventName[];
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "apps/list": {
        parameters: {
            query?: {
                /**
                 * Number of the page, counted from 1.
                 * @example 1
                 */
                page_no?: components["parameters"]["page_no"];
                /**
                 * Maximum number of items per page.
                 * @example 20
                 */
                per_page?: components["parameters"]["per_page"];
                /**
                 * Filters by text in the name.
                 * @example studio
                 */
                search?: string;
                /**
                 * Ascending or descending order.
                 * @example DESC
                 */
                sort_order?: components["parameters"]["sort_order"];
            };
            header?: never;
            path?: {
                /**
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** A page of apps. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The apps. */
                        data: App[];
                        paging?: Paging;
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
            };
            cookie?: never;
        };
        /** The app to create. */
        requestBody: {
            content: {
                "application/json": CreateAppRequest;
            };
        };
        responses: {
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** The app. */
                        data: {
                            app: App;
                        };
                        /**
                         * Always true.
                         * @constant
                         */
                        success: true;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
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
                 * Id of the Cloudflare account, as shown in the dashboard.
                 * @example 5f1c7a90e2b34d6881f0a3c47be9d215
                 */
                account_id?: components["parameters"]["account_id"];
                /**
                 * Id of the RealtimeKit app. Usually a UUID; ids without dashes are also in use.
                 * @example 2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3
                 */
                app_id?: components["parameters"]["app_id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** The app. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        data: App;
                        /**
                         * Always true.
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
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["ServerError"];
        };
    };
    "webhook-events/livestreaming-status-update": {
        parameters: {
            query?: never;
            header: {
                /**
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LivestreamingStatusUpdateEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ChatSyncedEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MeetingEndedEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParticipantJoinedEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ParticipantLeftEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MeetingStartedEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SummaryEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TranscriptEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
                 * Signature of the raw body in base64: RSASSA-PKCS1-v1_5 with SHA-256. The public key (PEM) is `data.publicKey` at https://api.realtime.cloudflare.com/.well-known/webhooks.json.
                 * @example ZXhhbXBsZS1zaWduYXR1cmU=
                 */
                "rtk-signature": components["parameters"]["rtk-signature"];
                /**
                 * Id of the delivery. Store it to detect duplicate deliveries.
                 * @example 1d7b3f60-c2a9-4e85-b014-9f6e8d2c5a37
                 */
                "rtk-uuid": components["parameters"]["rtk-uuid"];
                /**
                 * Id of the webhook that subscribed to the event.
                 * @example f4c8d1a6-09e7-4b53-9c2e-7a6d5e3b1f80
                 */
                "rtk-webhook-id": components["parameters"]["rtk-webhook-id"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RecordingStatusUpdateEvent;
            };
        };
        responses: {
            /** Delivered. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Rejected. The event is not sent again. */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** Failed. The event is sent again later. */
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
/** A participant affected by an action on the session. */
export type ActiveSessionParticipant = {
    /**
     * Format: date-time
     *
     * When the record was created.
     */
    readonly created_at: string;
    /** Email address. */
    email?: string | null;
    /** Id of the participant. */
    readonly id: string;
    /** Display name. */
    name?: string | null;
    /**
     * Format: uri
     *
     * URL of a picture of the participant.
     */
    picture?: string | null;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at: string;
};
/** A person who may join. */
export type AddMeetingParticipantRequest = {
    /** Your own id for the participant. It must not contain personal data. */
    custom_participant_id: string;
    /** Display name. Set it, because tokens of participants without one have failed to join (error 0002 of the browser SDK). */
    name?: string | null;
    /**
     * Format: uri
     *
     * URL of a picture of the participant.
     */
    picture?: string | null;
    /** Name of the preset, e.g. `group_call_participant`, which every app has by default. */
    preset_name: string;
};
/** Transcription and summary of the meeting. */
export type AiConfig = {
    summarization?: SummarizationConfig;
    transcription?: TranscriptionConfig;
};
/** An app, which has its own meetings, presets, recordings and webhooks. */
export type App = {
    /**
     * Format: date-time
     *
     * When the app was created.
     */
    readonly created_at: string;
    /**
     * Format: uuid
     *
     * Id of the app.
     */
    readonly id: string;
    /** Name of the app. */
    name: string | null;
};
/** The audio file of a recording. */
export type AudioConfig = {
    /**
     * Channels of the audio. Defaults to stereo.
     * @enum {string}
     */
    channel?: "mono" | "stereo";
    /**
     * Codec of the audio. Defaults to AAC.
     * @enum {string}
     */
    codec?: "MP3" | "AAC";
    /** Whether an audio file is created. Defaults to true. */
    export_file?: boolean;
};
/** One measurement of received audio, as defined by W3C webrtc-stats (RTCInboundRtpStreamStats). */
export type AudioConsumerStats = {
    /** Bytes received so far, headers not counted. */
    bytes_received?: number;
    /** Gaps so far that were concealed. */
    concealment_events?: number;
    /** Id of the track on the receiving side. */
    consumer_id?: string;
    /** Variation of the packets' arrival times in seconds. */
    jitter?: number;
    /** Seconds that all samples so far have spent in the jitter buffer, in total. Divided by `jitter_buffer_emitted_count` it is the average delay. */
    jitter_buffer_delay?: number;
    /** Samples so far that have left the jitter buffer. */
    jitter_buffer_emitted_count?: number;
    /** Id of the media section in the session description. */
    mid?: string;
    /** Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
    mos_quality?: number;
    /** Packets lost so far (RFC 3550). Negative when packets arrived twice. */
    packets_lost?: number;
    /** Packets received so far. */
    packets_received?: number;
    /** Id of the connection that sends the track. */
    peer_id?: string;
    /** Id of the track on the sending side. */
    producer_id?: string;
    /** Synchronization source of the stream (RFC 3550). */
    ssrc?: number;
    /**
     * Format: date-time
     *
     * When it was measured.
     */
    timestamp?: string;
};
/** Received audio over the whole call. */
export type AudioConsumerStatsCumulative = {
    jitter_buffer_delay?: LatencyCumulative;
    packet_loss?: PacketLossCumulative;
    quality_mos?: PercentileStats;
};
/** One measurement of sent audio, as defined by W3C webrtc-stats (RTCOutboundRtpStreamStats, and RTCRemoteInboundRtpStreamStats for what the receiver reports). */
export type AudioProducerStats = {
    /** Bytes sent so far, headers not counted. */
    bytes_sent?: number;
    /** Variation of the packets' arrival times at the receiver in seconds. */
    jitter?: number;
    /** Id of the media section in the session description. */
    mid?: string;
    /** Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
    mos_quality?: number;
    /** Packets that the receiver has lost so far (RFC 3550). Negative when packets arrived twice. */
    packets_lost?: number;
    /** Packets sent so far. */
    packets_sent?: number;
    /** Id of the track on the sending side. */
    producer_id?: string;
    /** Round-trip time in seconds. */
    rtt?: number;
    /** Synchronization source of the stream (RFC 3550). */
    ssrc?: number;
    /**
     * Format: date-time
     *
     * When it was measured.
     */
    timestamp?: string;
};
/** Sent audio over the whole call. */
export type AudioProducerStatsCumulative = {
    packet_loss?: PacketLossCumulative;
    quality_mos?: PercentileStats;
    rtt?: LatencyCumulative;
};
/** Shades of the background, the higher the darker. Default to #222222, #1f1f1f, #1b1b1b, #181818, #141414. */
export type BackgroundColors = {
    600: ColorValue;
    700: ColorValue;
    800: ColorValue;
    900: ColorValue;
    1000: ColorValue;
};
/** Shades of the brand colour, the higher the lighter. Default to #844d1c, #9d5b22, #b56927, #d37c30, #d9904f. */
export type BrandColors = {
    300: ColorValue;
    400: ColorValue;
    500: ColorValue;
    600: ColorValue;
    700: ColorValue;
};
/** The network route in use, as defined by W3C webrtc-stats (RTCIceCandidatePairStats, and RTCIceCandidateStats for its two ends). The local candidate is the participant's end, the remote candidate is RealtimeKit's. */
export type CandidatePairStats = {
    /** Bitrate that the route can receive in bits per second. */
    available_incoming_bitrate?: number;
    /** Bitrate that the route can send in bits per second. */
    available_outgoing_bitrate?: number;
    /** Bytes so far that were discarded because sending failed. */
    bytes_discarded_on_send?: number;
    /** Bytes received so far, headers not counted. */
    bytes_received?: number;
    /** Bytes sent so far, headers not counted. */
    bytes_sent?: number;
    /** Latest round-trip time in seconds. */
    current_round_trip_time?: number;
    /** When the latest packet was received in milliseconds since 1970-01-01T00:00:00Z. */
    last_packet_received_timestamp?: number;
    /** When the latest packet was sent in milliseconds since 1970-01-01T00:00:00Z. */
    last_packet_sent_timestamp?: number;
    /** IP address or host name of the local candidate. */
    local_candidate_address?: string;
    /** Id of the local candidate. */
    local_candidate_id?: string;
    /** Network of the local candidate, e.g. `wifi`. */
    local_candidate_network_type?: string;
    /** Port of the local candidate. */
    local_candidate_port?: number;
    /** Protocol of the local candidate, `udp` or `tcp`. */
    local_candidate_protocol?: string;
    /** Address that the local candidate was derived from (RFC 8839). */
    local_candidate_related_address?: string;
    /** Port that the local candidate was derived from (RFC 8839). */
    local_candidate_related_port?: number;
    /** Type of the local candidate: `host`, `srflx`, `prflx` or `relay` (RFC 8445). */
    local_candidate_type?: string;
    /** URL of the ICE server that provided the local candidate. */
    local_candidate_url?: string;
    /** Whether the pair was chosen to carry the media. */
    nominated?: boolean;
    /** Packets so far that were discarded because sending failed. */
    packets_discarded_on_send?: number;
    /** Packets received so far. */
    packets_received?: number;
    /** Packets sent so far. */
    packets_sent?: number;
    /** IP address or host name of the remote candidate. */
    remote_candidate_address?: string;
    /** Id of the remote candidate. */
    remote_candidate_id?: string;
    /** Port of the remote candidate. */
    remote_candidate_port?: number;
    /** Protocol of the remote candidate, `udp` or `tcp`. */
    remote_candidate_protocol?: string;
    /** Type of the remote candidate: `host`, `srflx`, `prflx` or `relay` (RFC 8445). */
    remote_candidate_type?: string;
    /** URL of the ICE server that provided the remote candidate. */
    remote_candidate_url?: string;
    /** All round-trip times so far in seconds, added up. */
    total_round_trip_time?: number;
};
/** The chat of a session is available. */
export type ChatSyncedEvent = {
    /**
     * Format: uri
     *
     * URL of a file with all messages.
     */
    chatDownloadUrl?: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    chatDownloadUrlExpiry?: string;
    /**
     * Format: date-time
     *
     * When the meeting was created.
     */
    createdAt?: string;
    /**
     * Format: date-time
     *
     * When the session ended.
     */
    endedAt?: string | null;
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.chatSynced";
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    meetingId: string;
    organizedBy?: WebhookOrganizer;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    sessionId: string;
    /**
     * Format: date-time
     *
     * When the session began.
     */
    startedAt?: string;
    /** Title of the meeting. */
    title?: string | null;
};
/** An R2 bucket. Meetings may refuse it. */
export type CloudflareStorage = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key?: string;
    /** For `cloudflare`: account that the bucket belongs to. */
    account_id?: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "KEY" | "PASSWORD";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password?: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key?: string;
    /** Region of the bucket. */
    region?: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    /**
     * Provider of the storage.
     * @constant
     */
    type: "cloudflare";
    /** For `sftp`: user name. */
    username?: string;
};
/** A colour as a CSS hexadecimal value, e.g. #2f6fde. */
export type ColorValue = string;
/** The action on the recording. */
export type ControlRecordingRequest = {
    /**
     * Whether to pause, resume or stop it.
     * @enum {string}
     */
    action: "stop" | "pause" | "resume";
};
/** A new app. */
export type CreateAppRequest = {
    /** Name of the app. */
    name: string;
};
/** A new livestream. */
export type CreateLivestreamRequest = {
    /** Name of the livestream. */
    name?: string | null;
};
/** Settings of a meeting; all are optional. */
export type CreateMeetingRequest = {
    ai_config?: AiConfig;
    /** Whether a livestream begins when the first participant joins. Defaults to false. */
    live_stream_on_start?: boolean | null;
    /** Whether the chat is kept across sessions. Defaults to false. */
    persist_chat?: boolean;
    /** Whether a recording begins when the first participant joins. Defaults to false. */
    record_on_start?: boolean | null;
    recording_config?: RecordingSettings;
    /** Seconds that a session stays open after everyone has left. Defaults to 60. */
    session_keep_alive_time_in_secs?: number;
    /** Whether the transcript is summarised when a session ends. Defaults to false. */
    summarize_on_end?: boolean;
    /** Title of the meeting. */
    title?: string | null;
    /** Whether a transcript is created when a session ends. Defaults to false. */
    transcribe_on_end?: boolean;
};
/** A new poll. */
export type CreatePollRequest = {
    /** Whether votes are anonymous. */
    anonymous?: boolean;
    /** Whether participants see the votes only after voting. */
    hide_votes?: boolean;
    /** The answers to choose from. */
    options: string[];
    /** The question. */
    question: string;
};
/** A complete preset, to create or replace one. */
export type CreatePresetRequest = {
    config: PresetConfig;
    /** Name of the preset. */
    name: string;
    permissions: PresetPermissions;
    ui: PresetUi;
};
/** A complete webhook, to create or replace one. */
export type CreateWebhookRequest = WithRequired<PartialWebhook, "name" | "url" | "events">;
/** Sessions and recordings of an app in a range of days, in total and per day. */
export type DaywiseAnalytics = {
    recording_stats: RecordingStats;
    session_stats: SessionStats;
};
/** A participant who was removed from the meeting. */
export type DeletedMeetingParticipant = {
    /**
     * Format: date-time
     *
     * When the participant was added.
     */
    readonly created_at: string;
    /** Your own id for the participant. */
    custom_participant_id: string;
    /**
     * Format: uuid
     *
     * Id of the preset that the participant had.
     */
    preset_id: string;
    /**
     * Format: date-time
     *
     * When the participant was last updated.
     */
    readonly updated_at: string;
};
/** Colours as CSS hexadecimal values. */
export type DesignTokenColors = {
    background: BackgroundColors;
    brand: BrandColors;
} & WithRequired<PartialDesignTokenColors, "brand" | "background" | "text" | "text_on_brand" | "video_bg" | "success" | "warning" | "danger">;
/** Colours, shapes and fonts. */
export type DesignTokens = {
    colors: DesignTokenColors;
} & WithRequired<PartialDesignTokens, "theme" | "border_radius" | "border_width" | "spacing_base" | "colors">;
/** An error, in either of its two shapes. */
export type ErrorBody = RealtimeKitError | GatewayError;
/**
 * Gateway error
 *
 * Error response of Cloudflare's API gateway in front of RealtimeKit, in the form common to Cloudflare's API v4.
 */
export type GatewayError = {
    /** One entry per problem. */
    errors: GatewayMessage[];
    /** Messages that are not errors. */
    messages?: GatewayMessage[];
    /** Always null. */
    result?: unknown;
    /**
     * Always false.
     * @constant
     */
    success: false;
};
/** An error or message of the gateway. */
export type GatewayMessage = {
    /** Cloudflare's error number, 1000 or above. */
    code: number;
    /**
     * Format: uri
     *
     * URL of the problem's documentation.
     */
    documentation_url?: string;
    /** Text of the message. */
    message: string;
    /** The part of the request that caused the problem. */
    source?: {
        /** JSON pointer into the request body. */
        pointer?: string;
    };
};
/** A Google Cloud Storage bucket. */
export type GcsStorage = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key?: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "KEY" | "PASSWORD";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password?: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key?: string;
    /** Region of the bucket. */
    region?: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    /**
     * Provider of the storage.
     * @constant
     */
    type: "gcs";
    /** For `sftp`: user name. */
    username?: string;
};
/** Timed metadata in the recording. The result is a tar file with an HLS playlist and its segments. */
export type InteractiveConfig = {
    /**
     * Kind of metadata.
     * @enum {string}
     */
    type?: "ID3";
};
/** A bucket, space or container accessed with an access key. */
export type KeyedStorage = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "KEY" | "PASSWORD";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password?: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key?: string;
    /** Region of the bucket. */
    region: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    /**
     * Provider of the storage.
     * @enum {string}
     */
    type: "aws" | "azure" | "digitalocean";
    /** For `sftp`: user name. */
    username?: string;
};
/** A delay over the whole call. */
export type LatencyCumulative = {
    /** Share of measurements at 100 ms or more, 0 to 1. */
    "100ms_or_greater_event_fraction"?: number;
    /** Share of measurements at 250 ms or more, 0 to 1. */
    "250ms_or_greater_event_fraction"?: number;
    /** Share of measurements at 500 ms or more, 0 to 1. */
    "500ms_or_greater_event_fraction"?: number;
    /** Average. Its unit is not documented. */
    avg?: number;
};
/** A channel that is broadcast to any number of viewers. It shows a meeting or, if independent, the video of an encoder. */
export type Livestream = {
    /**
     * Format: date-time
     *
     * When the livestream was created.
     */
    readonly created_at?: string;
    /** Whether the livestream is disabled. */
    disabled?: boolean;
    /**
     * Format: uuid
     *
     * Id of the livestream.
     */
    readonly id: string;
    /**
     * Format: uri
     *
     * RTMP URL to which an encoder sends video and audio.
     */
    ingest_server?: string;
    /** Whether the video comes from an encoder rather than from the meeting. */
    manual_ingest?: boolean;
    /**
     * Format: uuid
     *
     * Id of the meeting that is broadcast; null if independent.
     */
    meeting_id?: string | null;
    /** Name of the livestream. */
    name?: string | null;
    /**
     * Format: uri
     *
     * URL of the video for viewers, an HLS playlist.
     */
    playback_url: string;
    status: LivestreamStatus;
    /** Key that an encoder needs. Anyone who has it can broadcast. */
    stream_key?: string;
    /**
     * Format: date-time
     *
     * When the livestream was last updated.
     */
    readonly updated_at?: string;
};
/** Livestreams of an app on one day. */
export type LivestreamDayStats = {
    /** Livestream sessions on the day. */
    count: number;
    /** The day, or the time at which it begins (RFC 3339). */
    date: string | null;
    /** Seconds of video received. */
    total_ingest_seconds: number;
    /** Total seconds watched by all viewers. */
    total_viewer_seconds: number;
};
/** Broadcast of the recording while it is being made. */
export type LivestreamingConfig = {
    /**
     * Format: uri
     *
     * RTMP URL to send to, including the stream key.
     */
    rtmp_url?: string;
};
/** A livestream changed its status. */
export type LivestreamingStatusUpdateEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "livestreaming.statusUpdate";
    /**
     * Format: uri
     *
     * URL to which an encoder sends.
     */
    ingestServer?: string | null;
    /** Whether the video comes from an encoder instead of the meeting. */
    manualIngest?: boolean;
    meeting: WebhookMeeting;
    /**
     * Format: uri
     *
     * URL for viewers.
     */
    playbackUrl?: string | null;
    /** Status of the livestream. Unknown values may be sent. */
    status?: ("LIVE" | "OFFLINE" | "IDLE") | string;
    /**
     * Format: uuid
     *
     * Id of the livestream.
     */
    streamId: string;
    /** Secret key of the encoder. */
    streamKey?: string | null;
};
/** One broadcast of a livestream, from going live to the end. */
export type LivestreamSession = {
    /**
     * Format: date-time
     *
     * When the record was created.
     */
    readonly created_at: string;
    /** What went wrong, if anything did. */
    err_message?: string | null;
    /**
     * Format: uuid
     *
     * Id of the livestream session.
     */
    readonly id: string;
    /** Seconds of video received. */
    ingest_seconds?: number | null;
    /**
     * Format: date-time
     *
     * When the broadcast was requested.
     */
    invoked_time?: string | null;
    /**
     * Format: uuid
     *
     * Id of the livestream.
     */
    livestream_id: string;
    /**
     * Format: date-time
     *
     * When the broadcast went live.
     */
    started_time?: string | null;
    /**
     * Format: date-time
     *
     * When the broadcast ended.
     */
    stopped_time?: string | null;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at: string;
    /** Total seconds watched by all viewers. */
    viewer_seconds?: number | null;
};
/** Livestreams of an app in a time range. */
export type LivestreamStats = {
    /** Livestreams in the range. */
    count: number;
    /** Seconds of video received. */
    total_ingest_seconds: number;
    /** Total seconds watched by all viewers. */
    total_viewer_seconds: number;
};
/**
 * Status of a livestream: `OFFLINE` (or `IDLE`) means no broadcast, `INVOKED` requested but not yet live.
 * @enum {string}
 */
export type LivestreamStatus = "LIVE" | "IDLE" | "ERRORED" | "INVOKED" | "OFFLINE";
/** A permanent room. Each time people meet in it, a session begins and ends. */
export type Meeting = {
    ai_config?: AiConfig;
    /**
     * Format: date-time
     *
     * When the meeting was created.
     */
    readonly created_at: string;
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    readonly id: string;
    /** Whether a livestream begins when the first participant joins. */
    live_stream_on_start?: boolean | null;
    /** Whether the chat is kept across sessions. */
    persist_chat?: boolean;
    /** Whether a recording begins when the first participant joins. */
    record_on_start?: boolean | null;
    recording_config?: RecordingConfig;
    /** Seconds that a session stays open after everyone has left. */
    session_keep_alive_time_in_secs?: number;
    status?: MeetingStatus;
    /** Whether the transcript is summarised when a session ends. */
    summarize_on_end?: boolean;
    /** Title of the meeting. */
    title?: string | null;
    /** Whether a transcript is created when a session ends. */
    transcribe_on_end?: boolean;
    /**
     * Format: date-time
     *
     * When the meeting was last updated.
     */
    readonly updated_at: string;
};
/** A session of a meeting ended. */
export type MeetingEndedEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.ended";
    meeting: WebhookSessionMeeting;
    /**
     * Why the session ended.
     * @enum {string}
     */
    reason?: "HOST_ENDED_MEETING" | "ALL_PARTICIPANTS_LEFT";
};
/** A person who may join the meeting, with the permissions of a preset. Sessions call this `id` `user_id`. */
export type MeetingParticipant = {
    /**
     * Format: date-time
     *
     * When the participant was added.
     */
    readonly created_at: string;
    /** Your own id for the participant. */
    custom_participant_id: string;
    /**
     * Format: uuid
     *
     * Id of the participant in the meeting.
     */
    id: string;
    /** Display name. */
    name?: string | null;
    /**
     * Format: uri
     *
     * URL of a picture of the participant.
     */
    picture?: string | null;
    /** Name of the preset. */
    preset_name: string;
    /**
     * Format: date-time
     *
     * When the participant was last updated.
     */
    readonly updated_at: string;
};
/** A participant and their token for joining. */
export type MeetingParticipantWithToken = MeetingParticipant & ParticipantToken;
/** A session of a meeting began. */
export type MeetingStartedEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.started";
    meeting: WebhookSessionMeeting;
};
/**
 * Whether the meeting can be joined. Nobody can join an inactive one, and no session begins there.
 * @enum {string}
 */
export type MeetingStatus = "ACTIVE" | "INACTIVE";
/**
 * Bare message
 *
 * Response to some requests without a valid token.
 */
export type MessageError = {
    /** The error message. */
    message: string;
};
/** How to mute all participants. */
export type MuteAllParticipantsRequest = {
    /** Whether participants may unmute themselves afterwards. */
    allow_unmute: boolean;
};
/** Packets lost over the whole call. */
export type PacketLossCumulative = {
    /** Share of measurements with 5 % lost or more, 0 to 1. */
    "5_or_greater_event_fraction"?: number;
    /** Share of measurements with 10 % lost or more, 0 to 1. */
    "10_or_greater_event_fraction"?: number;
    /** Share of measurements with 25 % lost or more, 0 to 1. */
    "25_or_greater_event_fraction"?: number;
    /** Share of measurements with 50 % lost or more, 0 to 1. */
    "50_or_greater_event_fraction"?: number;
    /** Average. Whether it is a share or a percentage is not documented. */
    avg?: number;
};
/** Position of a page in the list. Offsets count from 1. */
export type Paging = {
    /** Offset of the page's last item. */
    end_offset?: number;
    /** Offset of the page's first item. */
    start_offset?: number;
    /** Total number of items. */
    total_count: number;
};
/** Changes to the shades of the background. */
export type PartialBackgroundColors = {
    600?: ColorValue;
    700?: ColorValue;
    800?: ColorValue;
    900?: ColorValue;
    1000?: ColorValue;
};
/** Changes to the shades of the brand colour. */
export type PartialBrandColors = {
    300?: ColorValue;
    400?: ColorValue;
    500?: ColorValue;
    600?: ColorValue;
    700?: ColorValue;
};
/** Changes to the colours, as CSS hexadecimal values. */
export type PartialDesignTokenColors = {
    background?: PartialBackgroundColors;
    brand?: PartialBrandColors;
    /** Errors and destructive actions. Defaults to #FF2D2D. */
    danger?: string;
    /** Success messages. Defaults to #62A504. */
    success?: string;
    /** Text on backgrounds. Defaults to #EEEEEE. */
    text?: string;
    /** Text on brand colours. Defaults to #EEEEEE. */
    text_on_brand?: string;
    /** Behind a video. Defaults to #191919. */
    video_bg?: string;
    /** Warnings. Defaults to #FFCD07. */
    warning?: string;
};
/** Changes to colours, shapes and fonts. */
export type PartialDesignTokens = {
    /**
     * Roundness of corners.
     * @enum {string}
     */
    border_radius?: "sharp" | "rounded" | "extra-rounded" | "circular";
    /**
     * Width of borders.
     * @enum {string}
     */
    border_width?: "none" | "thin" | "fat";
    colors?: PartialDesignTokenColors;
    /** CSS font family. */
    font_family?: string;
    /** Name of a font from Google Fonts. */
    google_font?: string;
    /**
     * Format: uri
     *
     * URL of the logo.
     */
    logo?: string;
    /** Base unit of spacing in pixels. Defaults to 4. */
    spacing_base?: number;
    /**
     * Light or dark theme.
     * @enum {string}
     */
    theme?: "darkest" | "dark" | "light";
};
/** Changes to the use of the chat. */
export type PartialPresetChat = {
    private?: PartialPresetPrivateChat;
    public?: PartialPresetPublicChat;
};
/** Changes to the kind of meeting and to the limits for audio, video and screen sharing. */
export type PartialPresetConfig = {
    /** Video qualities that livestream viewers can choose from. Defaults to none. */
    livestream_viewer_qualities?: number[] | null;
    /** Maximum number of screens shared at once. */
    max_screenshare_count?: number;
    max_video_streams?: PartialPresetVideoStreams;
    media?: PartialPresetMedia;
    /**
     * Kind of meeting for which the preset is meant.
     * @enum {string}
     */
    view_type?: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM";
};
/** Changes to the use of connected meetings. */
export type PartialPresetConnectedMeetings = {
    /** Whether the participant may create, change and remove connected meetings. */
    can_alter_connected_meetings?: boolean;
    /** Whether the participant may move between connected meetings. */
    can_switch_connected_meetings?: boolean;
    /** Whether the participant may go back to the main meeting. */
    can_switch_to_parent_meeting?: boolean;
};
/** Changes to the quality of the media that the participant sends. */
export type PartialPresetMedia = {
    audio?: PresetAudio;
    screenshare?: PartialPresetScreenshare;
    video?: PartialPresetVideo;
};
/** Changes to one kind of media. */
export type PartialPresetMediaPermission = {
    can_produce?: PresetAllowance;
};
/** Changes to the media that the participant may send. */
export type PartialPresetMediaPermissions = {
    audio?: PartialPresetMediaPermission;
    screenshare?: PartialPresetMediaPermission;
    video?: PartialPresetMediaPermission;
};
/** Changes to the participant's permissions. */
export type PartialPresetPermissions = {
    /** Whether the participant may let others onto the stage. */
    accept_stage_requests?: boolean;
    /** Whether the participant may admit people from the waiting room. */
    accept_waiting_requests?: boolean;
    /** Whether the participant may accept requests to send audio, video or a screen. */
    can_accept_production_requests?: boolean;
    /** Whether the participant may change others' permissions. */
    can_change_participant_permissions?: boolean;
    /** Whether the participant may change their display name. */
    can_edit_display_name?: boolean;
    /** Whether the participant may start and stop a livestream. */
    can_livestream?: boolean;
    /** Whether the participant may start and stop recordings. */
    can_record?: boolean;
    /** Whether the participant may spotlight someone for everyone. */
    can_spotlight?: boolean;
    chat?: PartialPresetChat;
    connected_meetings?: PartialPresetConnectedMeetings;
    /** Whether the participant may turn off the audio of others. */
    disable_participant_audio?: boolean;
    /** Whether the participant may end the screen sharing of others. */
    disable_participant_screensharing?: boolean;
    /** Whether the participant may turn off the video of others. */
    disable_participant_video?: boolean;
    /** Whether the participant stays invisible to the others. */
    hidden_participant?: boolean;
    /** Whether the participant is a recorder, not a person. Defaults to false. */
    is_recorder?: boolean;
    /** Whether the participant may remove others from the session. */
    kick_participant?: boolean;
    media?: PartialPresetMediaPermissions;
    /** Whether the participant may pin others. */
    pin_participant?: boolean;
    plugins?: PartialPresetPlugins;
    polls?: PartialPresetPolls;
    /**
     * Purpose of a non-human participant; NONE for people.
     * @enum {string}
     */
    recorder_type?: "RECORDER" | "LIVESTREAMER" | "NONE";
    /** Whether the participant sees the participant list. */
    show_participant_list?: boolean;
    stage_access?: PresetAllowance;
    /** Whether the meeting has a stage for the participant. */
    stage_enabled?: boolean;
    /** Whether the participant's speech is transcribed. */
    transcription_enabled?: boolean;
    /**
     * How the participant passes the waiting room: skips it (SKIP), enters once someone who may admit people has joined (ON_PRIVILEGED_USER_ENTRY), or enters when admitted (SKIP_ON_ACCEPT).
     * @enum {string}
     */
    waiting_room_type?: "SKIP" | "ON_PRIVILEGED_USER_ENTRY" | "SKIP_ON_ACCEPT";
};
/** Changes to the use of plugins. */
export type PartialPresetPlugins = {
    /** Whether the participant may close plugins. */
    can_close?: boolean;
    /** Whether the participant may change the settings of plugins. */
    can_edit_config?: boolean;
    /** Whether the participant may start plugins. */
    can_start?: boolean;
    config?: PresetPluginConfig;
};
/** Changes to the use of polls. */
export type PartialPresetPolls = {
    /** Whether the participant may start polls. */
    can_create?: boolean;
    /** Whether the participant sees polls and their results. */
    can_view?: boolean;
    /** Whether the participant may vote. */
    can_vote?: boolean;
};
/** Changes to messages to individual participants. */
export type PartialPresetPrivateChat = {
    /** Whether the participant may receive such messages. */
    can_receive?: boolean;
    /** Whether the participant may send messages to individual participants. */
    can_send?: boolean;
    /** Whether the messages may be files. */
    files?: boolean;
    /** Whether the messages may be text. */
    text?: boolean;
};
/** Changes to messages to everyone. */
export type PartialPresetPublicChat = {
    /** Whether the participant may send messages to everyone. */
    can_send?: boolean;
    /** Whether the messages may be files. */
    files?: boolean;
    /** Whether the messages may be text. */
    text?: boolean;
};
/** Changes to the quality of a shared screen. */
export type PartialPresetScreenshare = {
    /** Frames per second. */
    frame_rate?: number;
    quality?: PresetVideoQuality;
};
/** Changes to the appearance of the meeting. */
export type PartialPresetUi = {
    design_tokens?: PartialDesignTokens;
};
/** Changes to the quality of camera video. */
export type PartialPresetVideo = {
    /** Frames per second. */
    frame_rate?: number;
    quality?: PresetVideoQuality;
    /** Whether video is sent in several qualities at once (simulcast). Defaults to false. */
    simulcast?: boolean;
};
/** Changes to the numbers of videos shown. */
export type PartialPresetVideoStreams = {
    /** Videos shown on a desktop computer. */
    desktop?: number;
    /** Videos shown on a mobile device. */
    mobile?: number;
};
/** Properties of a webhook. Which are required depends on the operation. */
export type PartialWebhook = {
    /** Whether events are sent. A new webhook is enabled unless this is false. */
    enabled?: boolean;
    /** Events to send. */
    events?: WebhookEventName[];
    /** Name of the webhook. */
    name?: string;
    /**
     * Format: uri
     *
     * URL to which events are sent.
     */
    url?: string;
};
/** A participant joined a session. */
export type ParticipantJoinedEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.participantJoined";
    meeting: WebhookSessionMeeting;
    participant: WebhookParticipant;
};
/** A participant left a session. */
export type ParticipantLeftEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.participantLeft";
    meeting: WebhookSessionMeeting;
    participant: WebhookParticipant;
};
/** Participants of the session, by their ids, your own ids for them, or both. */
export type ParticipantSelection = {
    /** Your own ids for the participants. */
    custom_participant_ids?: string[];
    /** Ids that RealtimeKit assigned when the participants were added to the meeting. */
    participant_ids?: string[];
};
/** The token with which a participant joins. */
export type ParticipantToken = {
    /** Token for the client SDK, a JWT. Anyone who has it can join as the participant. */
    token: string;
};
/** A server accessed with a password. */
export type PasswordStorage = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key?: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "PASSWORD";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key?: string;
    /** Region of the bucket. */
    region?: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    /**
     * Provider of the storage.
     * @enum {string}
     */
    type: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
    /** For `sftp`: user name. */
    username?: string;
};
/** An event of one of a participant's connections. */
export type PeerEvent = {
    /**
     * Format: date-time
     *
     * When the event happened.
     */
    readonly created_at?: string;
    /**
     * The event.
     * @enum {string}
     */
    event_name?: "PEER_CREATED" | "PEER_JOINING" | "PEER_LEAVING";
    /**
     * Format: uuid
     *
     * Id of the event.
     */
    id?: string;
    /** Minutes up to this event. */
    minutes_consumed?: number;
    /**
     * Format: uuid
     *
     * Id of the participant.
     */
    participant_id?: string | null;
    /**
     * Format: uuid
     *
     * Id of the connection.
     */
    peer_id?: string;
    preset_view_type?: PresetViewType;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    session_id?: string | null;
    /** Id of the signalling connection. */
    socket_session_id?: string | null;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at?: string;
};
/** A participant of a session, looked up by connection, with a report on call quality. */
export type PeerParticipant = {
    /**
     * Format: date-time
     *
     * When the record was created.
     */
    readonly created_at: string;
    /** Your own id for the participant. */
    custom_participant_id: string;
    /** Display name. */
    display_name: string;
    /** Time in the session in minutes. */
    duration: number;
    /**
     * Format: uuid
     *
     * Id of the participant in this session.
     */
    id: string;
    /**
     * Format: date-time
     *
     * When the participant joined.
     */
    joined_at: string;
    /**
     * Format: date-time
     *
     * When the participant left; absent or null while present.
     */
    left_at?: string | null;
    /** Joins and leaves of each connection, on request. */
    peer_events?: PeerEvent[];
    peer_report: PeerReport;
    /** Name of the preset with which the participant joined. */
    role: string;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    session_id?: string;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at: string;
    /**
     * Format: uuid
     *
     * Id of the participant in the meeting.
     */
    user_id: string;
};
/** The report of the participant's client on its device, its network and the quality of the call. */
export type PeerReport = {
    metadata?: PeerReportMetadata;
    quality?: PeerReportQuality;
};
/** A camera, microphone or speaker. */
export type PeerReportDevice = {
    /** Id that the browser gave the device. */
    device_id?: string;
    /** Kind of device: `audioinput`, `audiooutput` or `videoinput`. */
    kind?: string;
    /** Name of the device. */
    label?: string;
};
/** Devices that were connected or disconnected. */
export type PeerReportDeviceUpdate = {
    /** Devices that were connected. */
    added?: PeerReportDevice[];
    /** Devices that were disconnected. */
    removed?: PeerReportDevice[];
    /**
     * Format: date-time
     *
     * When it happened.
     */
    timestamp?: string;
};
/** An event in the client during the call. */
export type PeerReportEvent = {
    /** Details of the event. */
    metadata?: {
        [key: string]: string | number | boolean | null;
    };
    /** Name of the event. */
    name?: string;
    /**
     * Format: date-time
     *
     * When it happened.
     */
    timestamp?: string;
};
/** Device, browser and network of a participant's connection. */
export type PeerReportMetadata = {
    /** Microphones that were connected and disconnected during the call. */
    audio_devices_updates?: PeerReportDeviceUpdate[];
    /** The browser that the participant uses. */
    browser_metadata?: {
        /** Name of the browser. */
        browser?: string;
        /** Version of the browser. */
        browser_version?: string;
        /** Rendering engine of the browser. */
        engine?: string;
        /** The browser's User-Agent header. */
        user_agent?: string;
        /** Whether the browser has WebGL. */
        webgl_support?: boolean | null;
    };
    /** Network routes in use, for each direction. */
    candidate_pairs?: {
        /** Routes on which media is received. */
        consuming_transport?: CandidatePairStats[];
        /** Routes on which media is sent. */
        producing_transport?: CandidatePairStats[];
    };
    /** The device that the participant uses. */
    device_info?: {
        /** Logical processors. */
        cpus?: number;
        /** Whether it is a phone or a tablet. */
        is_mobile?: boolean;
        /** Operating system. */
        os?: string;
        /** Version of the operating system. */
        os_version?: string;
    };
    /** Events in the client. */
    events?: PeerReportEvent[];
    /** Information derived from the participant's IP address. */
    ip_information?: {
        /** Autonomous system of the address. */
        asn?: {
            /** Number of the autonomous system, e.g. AS64500. */
            asn?: string;
            /** Domain of the operator. */
            domain?: string;
            /** Name of the operator. */
            name?: string;
            /** Address block that contains the address. */
            route?: string;
            /** Kind of operator, e.g. `isp`. */
            type?: string;
        };
        /** City. */
        city?: string;
        /** Country, as a two-letter code. */
        country?: string;
        /** IPv4 address. */
        ipv4?: string;
        /** Number and name of the autonomous system. */
        org?: string;
        /** Region. */
        region?: string;
        /** Time zone, e.g. Europe/Lisbon. */
        timezone?: string;
    };
    /** Encoders of a native app. */
    native_metadata?: {
        /** Audio encoder. */
        audio_encoder?: string;
        /** Video encoder. */
        video_encoder?: string;
    };
    /** Network information determined by peer connections. */
    pc_metadata?: {
        /** Kind of network, e.g. `4g`. */
        effective_network_type?: string;
        /** Whether a server-reflexive (STUN) route works. */
        reflexive_connectivity?: boolean;
        /** Whether a route through a relay works. */
        relay_connectivity?: boolean;
        /** Session descriptions (RFC 8866). */
        sdp?: string[];
        /**
         * Format: date-time
         *
         * When it was determined.
         */
        timestamp?: string;
        /** Whether a TURN server is reachable. */
        turn_connectivity?: boolean;
    }[];
    /** Kind of meeting for which the participant's preset is meant. */
    room_view_type?: string;
    /** Name of the client SDK. */
    sdk_name?: string;
    /** Kind of SDK, e.g. `web`. */
    sdk_type?: string;
    /** Version of the client SDK. */
    sdk_version?: string;
    /** Device selections, with times. */
    selected_device_updates?: {
        device?: PeerReportDevice;
        /**
         * Format: date-time
         *
         * When the device was selected.
         */
        timestamp?: string;
    }[];
    /** Speakers that were connected and disconnected during the call. */
    speaker_devices_updates?: PeerReportDeviceUpdate[];
    /** Cameras that were connected and disconnected during the call. */
    video_devices_updates?: PeerReportDeviceUpdate[];
};
/** Quality of the audio and video sent (producer) and received (consumer). */
export type PeerReportQuality = {
    /** Audio received. */
    audio_consumer?: AudioConsumerStats[];
    audio_consumer_cumulative?: AudioConsumerStatsCumulative;
    /** Audio sent. */
    audio_producer?: AudioProducerStats[];
    audio_producer_cumulative?: AudioProducerStatsCumulative;
    /** Audio of the shared screen received. */
    screenshare_audio_consumer?: AudioConsumerStats[];
    screenshare_audio_consumer_cumulative?: AudioConsumerStatsCumulative;
    /** Audio of the shared screen sent. */
    screenshare_audio_producer?: AudioProducerStats[];
    screenshare_audio_producer_cumulative?: AudioProducerStatsCumulative;
    /** Video of the shared screen received. */
    screenshare_video_consumer?: VideoConsumerStats[];
    screenshare_video_consumer_cumulative?: VideoConsumerStatsCumulative;
    /** Video of the shared screen sent. */
    screenshare_video_producer?: VideoProducerStats[];
    screenshare_video_producer_cumulative?: VideoProducerStatsCumulative;
    /** Video received. */
    video_consumer?: VideoConsumerStats[];
    video_consumer_cumulative?: VideoConsumerStatsCumulative;
    /** Video sent. */
    video_producer?: VideoProducerStats[];
    video_producer_cumulative?: VideoProducerStatsCumulative;
};
/** Average and percentiles of a measure over the whole call. */
export type PercentileStats = {
    /** Average. */
    avg?: number;
    /** Median. */
    p50?: number;
    /** 75th percentile. */
    p75?: number;
    /** 90th percentile. */
    p90?: number;
};
/** A question for the participants of a session. */
export type Poll = {
    /** Whether votes are anonymous. */
    anonymous?: boolean;
    /** Who created the poll. */
    created_by?: string;
    /** Whether participants see the votes only after voting. */
    hide_votes?: boolean;
    /** Id of the poll. */
    readonly id: string;
    /** The answers to choose from. */
    options: PollOption[];
    /** The question. */
    question: string;
    /** Ids of those who have voted. */
    voted?: string[];
};
/** One answer of a poll. */
export type PollOption = {
    /** Votes for this answer. */
    count: number;
    /** Text of the answer. */
    text: string;
    /** Who voted for this answer. */
    votes: PollVote[];
};
/** One vote in a poll. */
export type PollVote = {
    /** Id of the voter. */
    id: string;
    /** Name of the voter. */
    name: string;
};
/** Permissions of participants in a meeting, and the meeting's appearance to them. Participants are added to a meeting with the name of a preset. */
export type Preset = WithRequired<PresetListItem, "id" | "created_at" | "updated_at"> & CreatePresetRequest;
/**
 * Whether the participant is always allowed, never allowed, or must request it.
 * @enum {string}
 */
export type PresetAllowance = "ALLOWED" | "NOT_ALLOWED" | "CAN_REQUEST";
/** Audio that the participant sends. */
export type PresetAudio = {
    /** Whether audio is sent at a high bitrate. Defaults to false. */
    enable_high_bitrate?: boolean;
    /** Whether audio is sent in stereo. Defaults to false. */
    enable_stereo?: boolean;
};
/** Use of the chat. */
export type PresetChat = {
    private: PresetPrivateChat;
    public: PresetPublicChat;
} & WithRequired<PartialPresetChat, "public" | "private">;
/** Kind of meeting, and limits for audio, video and screen sharing. */
export type PresetConfig = {
    max_video_streams: PresetVideoStreams;
    media: PresetMedia;
} & WithRequired<PartialPresetConfig, "view_type" | "max_screenshare_count" | "max_video_streams" | "media">;
/** Use of connected meetings, such as breakout rooms. */
export type PresetConnectedMeetings = WithRequired<PartialPresetConnectedMeetings, "can_alter_connected_meetings" | "can_switch_connected_meetings" | "can_switch_to_parent_meeting">;
/** A preset in short form. */
export type PresetListItem = {
    /**
     * Format: date-time
     *
     * When the preset was created.
     */
    readonly created_at?: string;
    /**
     * Format: uuid
     *
     * Id of the preset.
     */
    readonly id: string;
    /** Name of the preset. */
    name: string;
    /**
     * Format: date-time
     *
     * When the preset was last updated.
     */
    readonly updated_at?: string;
};
/** Quality of the media that the participant sends. */
export type PresetMedia = {
    screenshare: PresetScreenshare;
    video: PresetVideo;
} & WithRequired<PartialPresetMedia, "video" | "screenshare">;
/** Whether the participant may send audio, video or a screen. */
export type PresetMediaPermission = WithRequired<PartialPresetMediaPermission, "can_produce">;
/** Media that the participant may send. */
export type PresetMediaPermissions = {
    audio: PresetMediaPermission;
    screenshare: PresetMediaPermission;
    video: PresetMediaPermission;
} & WithRequired<PartialPresetMediaPermissions, "audio" | "video" | "screenshare">;
/** Permissions of the participant in a meeting. */
export type PresetPermissions = {
    chat: PresetChat;
    connected_meetings: PresetConnectedMeetings;
    media: PresetMediaPermissions;
    plugins: PresetPlugins;
    polls: PresetPolls;
} & WithRequired<PartialPresetPermissions, "accept_waiting_requests" | "can_accept_production_requests" | "can_change_participant_permissions" | "can_edit_display_name" | "can_livestream" | "can_record" | "can_spotlight" | "chat" | "connected_meetings" | "disable_participant_audio" | "disable_participant_screensharing" | "disable_participant_video" | "hidden_participant" | "kick_participant" | "media" | "pin_participant" | "plugins" | "polls" | "recorder_type" | "show_participant_list" | "waiting_room_type">;
/** Settings per plugin, by plugin id. */
export type PresetPluginConfig = {
    [key: string]: {
        /**
         * Whether the participant may use the plugin or only watch it.
         * @enum {string}
         */
        access_control?: "FULL_ACCESS" | "VIEW_ONLY";
        /** Whether the plugin itself prevents viewers from using it. */
        handles_view_only?: boolean;
    } & {
        [key: string]: unknown;
    };
};
/** Use of plugins. */
export type PresetPlugins = WithRequired<PartialPresetPlugins, "can_start" | "can_close" | "can_edit_config" | "config">;
/** Use of polls. */
export type PresetPolls = WithRequired<PartialPresetPolls, "can_create" | "can_vote" | "can_view">;
/** Messages to individual participants. */
export type PresetPrivateChat = WithRequired<PartialPresetPrivateChat, "can_send" | "can_receive" | "text" | "files">;
/** Messages to everyone. */
export type PresetPublicChat = WithRequired<PartialPresetPublicChat, "can_send" | "text" | "files">;
/** Quality of a shared screen. */
export type PresetScreenshare = WithRequired<PartialPresetScreenshare, "quality" | "frame_rate">;
/** Appearance of the meeting in the UI Kit. */
export type PresetUi = {
    design_tokens: DesignTokens;
} & WithRequired<PartialPresetUi, "design_tokens">;
/** Quality of camera video. */
export type PresetVideo = WithRequired<PartialPresetVideo, "quality" | "frame_rate">;
/**
 * Size of the picture, from `qvga` (the smallest) to `uhd` (the largest).
 * @enum {string}
 */
export type PresetVideoQuality = "qvga" | "vga" | "hd" | "fhd" | "uhd";
/** Number of other participants' videos shown at once. */
export type PresetVideoStreams = WithRequired<PartialPresetVideoStreams, "desktop" | "mobile">;
/**
 * Kind of meeting for which the participant's preset is meant.
 * @enum {string|null}
 */
export type PresetViewType = "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM" | "CHAT" | null;
/** A server accessed with a private key. */
export type PrivateKeyStorage = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key?: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "KEY";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password?: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key: string;
    /** Region of the bucket. */
    region?: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    /**
     * Provider of the storage.
     * @enum {string}
     */
    type: "aws" | "azure" | "digitalocean" | "gcs" | "sftp";
    /** For `sftp`: user name. */
    username?: string;
};
/** RealtimeKit's own storage, which keeps recordings for seven days. */
export type RealtimekitBucketConfig = {
    /** Whether the recording is uploaded there. If false and `storage_config` is absent, the recording is lost. */
    enabled: boolean;
};
/**
 * RealtimeKit error
 *
 * RealtimeKit's error response.
 */
export type RealtimeKitError = {
    /** What went wrong. */
    error: {
        /** The HTTP status. */
        code: number;
        /** The error message. */
        message: string;
    };
    /**
     * Always false.
     * @constant
     */
    success: false;
};
/** A recording of a session: the whole session in one file, or each participant's track. Its first status is `INVOKED`; unknown values are null or absent. */
export type Recording = {
    /** URL of the audio file; null or empty if there is none. */
    audio_download_url?: string | "" | null;
    /** URLs of the files: one URL, or the files of each layer for a track recording, bare or under `links`. */
    download_url?: string | "" | TrackLayerFiles[] | {
        /** The files of each layer. */
        links: TrackLayerFiles[];
    } | null;
    /**
     * Format: date-time
     *
     * When the URLs expire.
     */
    download_url_expiry?: string | null;
    /** Size of the file in bytes. */
    file_size?: number | null;
    /**
     * Format: uuid
     *
     * Id of the recording.
     */
    readonly id: string;
    /**
     * Format: date-time
     *
     * When the recording was requested.
     */
    invoked_time?: string;
    meeting?: Meeting;
    /**
     * Format: uuid
     *
     * Id of the meeting; present in track recordings.
     */
    meeting_id?: string;
    /** Name of the file, or the pattern of the names of a track recording. */
    output_file_name: string;
    /** Length of the recording in seconds. */
    recording_duration?: number;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    session_id?: string | null;
    start_reason?: StartReason;
    /**
     * Format: date-time
     *
     * When the recording began.
     */
    started_time?: string | null;
    status: RecordingStatus;
    /** Why the recording ended; absent or null before. */
    stop_reason?: StopReason | null;
    /**
     * Format: date-time
     *
     * When the recording ended.
     */
    stopped_time?: string | null;
    /** Your own storage, to which the files were uploaded. */
    storage_config?: StorageConfig | null;
    /**
     * Kind of recording: `TRACK` for a track recording; may be empty.
     * @example TRACK
     */
    type?: string;
};
/** Who started or stopped a recording. */
export type RecordingCaller = {
    /** Name of the app or participant. */
    name?: string | null;
    /**
     * The app or a participant.
     * @enum {string}
     */
    type?: "ORGANIZATION" | "USER";
    /**
     * Format: uuid
     *
     * Id of the participant in the meeting.
     */
    user_Id?: string | null;
};
/** How the meeting is recorded. Settings of a recording override these. */
export type RecordingConfig = {
    /** Your own storage for the files. */
    storage_config?: StorageConfig | null;
} & RecordingOptions;
/** Recordings of an app on one day. */
export type RecordingDayStats = {
    /** The time at which the day begins (RFC 3339), or the day alone. */
    day: string;
    /** Recorded minutes. */
    total_recording_minutes: number;
    /** Recordings on the day. */
    total_recordings: number;
};
/** How a meeting is recorded. */
export type RecordingOptions = {
    audio_config?: AudioConfig;
    /** Prefix of the file names. */
    file_name_prefix?: string;
    live_streaming_config?: LivestreamingConfig;
    /** Seconds after which a recording stops. Defaults to 86400 (24 hours). */
    max_seconds?: number;
    realtimekit_bucket_config?: RealtimekitBucketConfig;
    video_config?: VideoConfig;
};
/** How the meeting is recorded. Settings of a recording override these. */
export type RecordingSettings = {
    /** Your own storage for the files. */
    storage_config?: StorageSettings | null;
} & RecordingOptions;
/** Recordings of an app in a range of days. */
export type RecordingStats = {
    /** The same per day. */
    day_stats: RecordingDayStats[];
    /** Recordings in the range. */
    recording_count: number;
    /** Recorded minutes. */
    recording_minutes_consumed: number;
};
/**
 * Progress of the recording: requested, running, paused, being uploaded, ready, or failed.
 * @enum {string}
 */
export type RecordingStatus = "INVOKED" | "RECORDING" | "PAUSED" | "UPLOADING" | "UPLOADED" | "ERRORED";
/** A recording changed its status. */
export type RecordingStatusUpdateEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "recording.statusUpdate";
    meeting: WebhookSessionMeeting;
    recording: WebhookRecording;
};
/** One run of a meeting: it begins when the first participant joins and ends when the last one leaves or the session is ended for all. */
export type Session = {
    /**
     * Format: uuid
     *
     * Id of the meeting that the session belongs to.
     */
    associated_id: string;
    /** Sessions of the breakout rooms, on request. */
    readonly breakout_rooms?: Session[];
    /**
     * Format: date-time
     *
     * When the record was created.
     */
    readonly created_at: string;
    /** When the session ended; absent, null or the text "null" while it is live. */
    ended_at?: string | "null" | null;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    readonly id: string;
    /** Number of participants currently in the session. */
    live_participants: number;
    /** Maximum number of participants at once. */
    max_concurrent_participants: number;
    /** Title of the meeting. */
    meeting_display_name?: string;
    /** Total minutes of all participants. */
    minutes_consumed: number;
    /** Id of the app. */
    organization_id?: string;
    /**
     * Format: date-time
     *
     * When the session began.
     */
    started_at: string;
    status: SessionStatus;
    type: SessionType;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at: string;
};
/** URL of the chat of a session. */
export type SessionChat = {
    /**
     * Format: uri
     *
     * URL of a CSV file with all messages.
     */
    chat_download_url: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    chat_download_url_expiry: string;
};
/** Sessions of an app on one day. */
export type SessionDayStats = {
    /** The time at which the day begins (RFC 3339), or the day alone. */
    day: string;
    /** Minutes of these sessions. */
    total_session_minutes: number;
    /** Sessions on the day. */
    total_sessions: number;
};
/** A participant of a session, with the time spent there. */
export type SessionParticipant = {
    /**
     * Format: date-time
     *
     * When the record was created.
     */
    readonly created_at: string;
    /** Your own id for the participant. */
    custom_participant_id: string;
    /** Display name. */
    display_name: string;
    /** Time in the session in minutes. */
    duration: number;
    /**
     * Format: uuid
     *
     * Id of the participant in this session.
     */
    id: string;
    /**
     * Format: date-time
     *
     * When the participant joined.
     */
    joined_at: string;
    /**
     * Format: date-time
     *
     * When the participant left; absent or null while present.
     */
    left_at?: string | null;
    /** Joins and leaves of each connection, on request. */
    peer_events?: PeerEvent[];
    /** Preset with which the participant joined. */
    preset_name: string;
    /**
     * Format: date-time
     *
     * When the record was last updated.
     */
    readonly updated_at: string;
    /**
     * Format: uuid
     *
     * Id of the participant in the meeting.
     */
    user_id: string;
};
/** Sessions of an app in a range of days. */
export type SessionStats = {
    /** The same per day. */
    day_stats: SessionDayStats[];
    /** Sessions in the range. */
    sessions_count: number;
    /** Minutes of these sessions. */
    sessions_minutes_consumed: number;
};
/**
 * Whether the session is live or has ended.
 * @enum {string}
 */
export type SessionStatus = "LIVE" | "ENDED";
/** URL of the summary of a session's transcript. */
export type SessionSummary = {
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    sessionId: string;
    /**
     * Format: uri
     *
     * URL of a Markdown file.
     */
    summaryDownloadUrl: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    summaryDownloadUrlExpiry: string;
};
/** URL of the transcript of a session. */
export type SessionTranscript = {
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    sessionId: string;
    /**
     * Format: uri
     *
     * URL of the file in the requested format.
     */
    transcript_download_url: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    transcript_download_url_expiry: string;
};
/**
 * Purpose of the session.
 * @enum {string}
 */
export type SessionType = "meeting" | "livestream" | "participant";
/** How to broadcast a meeting. */
export type StartLivestreamRequest = {
    /** Whether the video comes from an encoder rather than from the meeting. */
    manual_ingest?: boolean;
    /** Name of the livestream. */
    name?: string | null;
    /** Size of the video. */
    video_config?: {
        /** Height in pixels. */
        height?: number;
        /** Width in pixels. */
        width?: number;
    };
};
/** Why the recording began. */
export type StartReason = {
    caller?: RecordingCaller;
    /**
     * An API call, or the meeting's `record_on_start`.
     * @enum {string}
     */
    reason?: "API_CALL" | "RECORD_ON_START";
};
/** What to record, and how. Omitted settings come from the meeting or the app. */
export type StartRecordingRequest = {
    /** Whether this recording may run alongside others of the same meeting. Defaults to false. */
    allow_multiple_recordings?: boolean;
    audio_config?: AudioConfig;
    /** Prefix of the file names. */
    file_name_prefix?: string;
    interactive_config?: InteractiveConfig;
    /** Seconds after which the recording stops. Defaults to 86400 (24 hours). */
    max_seconds?: number;
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    meeting_id: string;
    realtimekit_bucket_config?: RealtimekitBucketConfig;
    rtmp_out_config?: LivestreamingConfig;
    /** Your own storage for the files. */
    storage_config?: StorageSettings | null;
    /**
     * Format: uri
     *
     * URL of your own recorder app, which is recorded instead.
     */
    url?: string;
    video_config?: VideoConfig;
};
/** The tracks to record. */
export type StartTrackRecordingRequest = {
    /** Layers by name. Defaults to one, `default`. */
    layers?: {
        [key: string]: TrackConfigLayer;
    };
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    meeting_id: string;
    /** Ids of the participants in the meeting (`user_id` in sessions). Defaults to all participants. */
    user_ids?: string[];
};
/** Has no properties. The body may be an empty object or absent. */
export type StopLivestreamRequest = {
    [key: string]: unknown;
};
/** Why the recording ended. */
export type StopReason = {
    caller?: RecordingCaller;
    /**
     * An API call, a failure, or an empty meeting.
     * @enum {string}
     */
    reason?: "API_CALL" | "INTERNAL_ERROR" | "ALL_PEERS_LEFT";
};
/** Your own storage, to which recordings are uploaded, without its secrets. */
export type StorageConfig = {
    /** Access key id; the connection string for `azure`. `gcs` has none. */
    access_key?: string;
    /** For `cloudflare`: account that the bucket belongs to. */
    account_id?: string;
    /**
     * For `sftp`: log in with a private key or a password.
     * @enum {string}
     */
    auth_method?: "KEY" | "PASSWORD";
    /** Name of the bucket, space or container. */
    bucket?: string;
    /** For `sftp`: the server. */
    host?: string;
    /** For `sftp`: the password, or with `KEY` the passphrase of the private key. */
    password?: string;
    /** Folder for the files. Defaults to the root of the bucket. */
    path?: string;
    /** For `sftp`: port of the server. */
    port?: number;
    /** For `sftp` with `KEY`: the private key. */
    private_key?: string;
    /** Region of the bucket. */
    region?: string;
    /** Secret access key; the credentials of the service account for `gcs`. */
    secret?: string;
    type: StorageType;
    /** For `sftp`: user name. */
    username?: string;
};
/** Your own storage, to which recordings are uploaded. The required properties depend on the provider: S3 and similar ones need `access_key` and `region`, SFTP a private key or a password. */
export type StorageSettings = GcsStorage | KeyedStorage | PrivateKeyStorage | PasswordStorage | CloudflareStorage;
/**
 * Provider of the storage. `cloudflare` is R2.
 * @enum {string}
 */
export type StorageType = "aws" | "azure" | "cloudflare" | "digitalocean" | "gcs" | "sftp";
/** How the transcript is summarised. */
export type SummarizationConfig = {
    /**
     * Kind of meeting to write for. Defaults to general.
     * @enum {string}
     */
    summary_type?: "general" | "team_meeting" | "sales_call" | "client_check_in" | "interview" | "daily_standup" | "one_on_one_meeting" | "lecture" | "code_review";
    /**
     * Format of the text. Defaults to Markdown.
     * @enum {string}
     */
    text_format?: "plain_text" | "markdown";
    /** Maximum number of words. Defaults to 500. */
    word_limit?: number;
};
/** The summary of a session is available. */
export type SummaryEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.summary";
    meeting: WebhookSessionMeeting;
    /**
     * Format: uri
     *
     * URL of the summary.
     */
    summaryDownloadUrl?: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    summaryDownloadUrlExpiry?: string;
};
/** A requested summary. */
export type SummaryRequest = {
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    session_id?: string;
    /** Progress of the summary. */
    status?: string;
};
/** A set of tracks recorded with the same settings. */
export type TrackConfigLayer = {
    /** Prefix of the layer's file names. Defaults to `default`. */
    file_name_prefix?: string;
    /**
     * Kind of track. Defaults to audio.
     * @enum {string}
     */
    media_kind?: "audio";
    /** Destinations of the files. The live API has sometimes required this. */
    outputs?: TrackOutput[];
};
/** The recording of one participant's track. */
export type TrackFile = {
    /** Your own id for the participant. */
    custom_participant_id?: string | null;
    /**
     * Format: uri
     *
     * URL of the file.
     */
    download_url?: string;
};
/** The files of one layer of a track recording. */
export type TrackLayerFiles = {
    /** The files by name. */
    download_urls?: {
        [key: string]: TrackFile;
    };
    /** Name of the layer; `default` unless the request named others. */
    layer_name?: string;
};
/** A destination for the files of a layer. */
export type TrackOutput = {
    /** `REALTIMEKIT_BUCKET` for RealtimeKit's own storage. Others are also in use. */
    type: "REALTIMEKIT_BUCKET" | string;
};
/** The transcript of a session is available. */
export type TranscriptEvent = {
    /**
     * Name of the event. (enum property replaced by openapi-typescript)
     * @enum {string}
     */
    event: "meeting.transcript";
    meeting: WebhookSessionMeeting;
    /**
     * Format: uri
     *
     * URL of the transcript.
     */
    transcriptDownloadUrl?: string;
    /**
     * Format: date-time
     *
     * When the URL expires.
     */
    transcriptDownloadUrlExpiry?: string;
};
/** How the meeting is transcribed. */
export type TranscriptionConfig = {
    /** Names and terms to recognize. */
    keywords?: string[];
    /** Spoken language, as a BCP 47 tag. Defaults to en-US. Other tags are also in use. */
    language?: ("en-US" | "en-IN" | "de" | "el" | "fr" | "hi" | "nl" | "pl" | "ru" | "sv") | string;
    /** Whether offensive words are omitted. Defaults to false. */
    profanity_filter?: boolean;
};
export type UnauthorizedBody = ErrorBody;
/** The changes. Omitted properties keep their values. */
export type UpdateMeetingParticipantRequest = {
    /** Display name. */
    name?: string | null;
    /**
     * Format: uri
     *
     * URL of a picture of the participant.
     */
    picture?: string | null;
    /** Name of the preset. */
    preset_name?: string | null;
};
/** The settings to change. Omitted settings keep their values. */
export type UpdateMeetingRequest = {
    ai_config?: AiConfig;
    /** Whether a livestream begins when the first participant joins. */
    live_stream_on_start?: boolean;
    /** Whether the chat is kept across sessions. */
    persist_chat?: boolean;
    /** Whether a recording begins when the first participant joins. */
    record_on_start?: boolean;
    recording_config?: RecordingSettings;
    /** Seconds that a session stays open after everyone has left. */
    session_keep_alive_time_in_secs?: number;
    status?: MeetingStatus;
    /** Whether the transcript is summarised when a session ends. */
    summarize_on_end?: boolean;
    /** Title of the meeting. */
    title?: string;
    /** Whether a transcript is created when a session ends. */
    transcribe_on_end?: boolean;
};
/** Changes to a preset. Omitted properties, at any depth, keep their values. */
export type UpdatePresetRequest = {
    config?: PartialPresetConfig;
    /** Name of the preset. */
    name?: string;
    permissions?: PartialPresetPermissions;
    ui?: PartialPresetUi;
};
/** Changes to a webhook. */
export type UpdateWebhookRequest = PartialWebhook;
/** The video file of a recording. */
export type VideoConfig = {
    /**
     * Codec of the video. Defaults to H264, in an MP4 file. VP8 and VP9 produce a WebM file.
     * @enum {string}
     */
    codec?: "H264" | "VP8" | "VP9";
    /** Whether a video file is made. Defaults to true. */
    export_file?: boolean;
    /** Height in pixels. Defaults to 720. */
    height?: number;
    watermark?: Watermark;
    /** Width in pixels. Defaults to 1280. */
    width?: number;
};
/** One measurement of received video, as defined by W3C webrtc-stats (RTCInboundRtpStreamStats). */
export type VideoConsumerStats = {
    /** Bytes received so far, headers not counted. */
    bytes_received?: number;
    /** Id of the track on the receiving side. */
    consumer_id?: string;
    /** Full intra requests sent so far (RFC 5104). */
    fir_count?: number;
    /** Height of the latest frame in pixels. */
    frame_height?: number;
    /** Width of the latest frame in pixels. */
    frame_width?: number;
    /** Frames decoded so far. */
    frames_decoded?: number;
    /** Frames so far that were dropped instead of shown. */
    frames_dropped?: number;
    /** Frames decoded in the last second. */
    frames_per_second?: number;
    /** Variation of the packets' arrival times in seconds. */
    jitter?: number;
    /** Seconds that all frames so far have spent in the jitter buffer, in total. Divided by `jitter_buffer_emitted_count` it is the average delay. */
    jitter_buffer_delay?: number;
    /** Frames so far that have left the jitter buffer. */
    jitter_buffer_emitted_count?: number;
    /** Key frames decoded so far. */
    key_frames_decoded?: number;
    /** Id of the media section in the session description. */
    mid?: string;
    /** Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
    mos_quality?: number;
    /** Packets lost so far (RFC 3550). Negative when packets arrived twice. */
    packets_lost?: number;
    /** Packets received so far. */
    packets_received?: number;
    /** Id of the connection that sends the track. */
    peer_id?: string;
    /** Id of the track on the sending side. */
    producer_id?: string;
    /** Synchronization source of the stream (RFC 3550). */
    ssrc?: number;
    /**
     * Format: date-time
     *
     * When it was measured.
     */
    timestamp?: string;
};
/** Received video over the whole call. */
export type VideoConsumerStatsCumulative = {
    frame_per_second?: PercentileStats;
    frame_width?: PercentileStats;
    /** Share of the call affected by each problem. */
    issues?: {
        /** Share of the call with lagging video, 0 to 1. */
        lag_fraction?: number;
        /** Share of the call without video, 0 to 1. */
        no_video_fraction?: number;
        /** Share of the call in poor resolution, 0 to 1. */
        poor_resolution_fraction?: number;
    };
    jitter_buffer_delay?: LatencyCumulative;
    /** Share of key frames among the decoded frames, 0 to 1. */
    key_frames_decoded_fraction?: number;
    packet_loss?: PacketLossCumulative;
    quality_mos?: PercentileStats;
};
/** One measurement of sent video, as defined by W3C webrtc-stats (RTCOutboundRtpStreamStats, and RTCRemoteInboundRtpStreamStats for what the receiver reports). */
export type VideoProducerStats = {
    /** Bytes sent so far, headers not counted. */
    bytes_sent?: number;
    /** Full intra requests received so far (RFC 5104). */
    fir_count?: number;
    /** Height of the latest frame in pixels. */
    frame_height?: number;
    /** Width of the latest frame in pixels. */
    frame_width?: number;
    /** Frames encoded so far. */
    frames_encoded?: number;
    /** Frames encoded in the last second. */
    frames_per_second?: number;
    /** Variation of the packets' arrival times at the receiver in seconds. */
    jitter?: number;
    /** Key frames encoded so far. */
    key_frames_encoded?: number;
    /** Id of the media section in the session description. */
    mid?: string;
    /** Quality as a mean opinion score, 1 (bad) to 5 (excellent). */
    mos_quality?: number;
    /** Packets that the receiver has lost so far (RFC 3550). Negative when packets arrived twice. */
    packets_lost?: number;
    /** Packets sent so far. */
    packets_sent?: number;
    /** Picture loss indications received so far (RFC 4585). */
    pli_count?: number;
    /** Id of the track on the sending side. */
    producer_id?: string;
    /** Seconds so far that quality was limited, by reason. */
    quality_limitation_durations?: {
        /** Seconds limited by bandwidth. */
        bandwidth?: number;
        /** Seconds limited by the CPU. */
        cpu?: number;
        /** Seconds not limited. */
        none?: number;
        /** Seconds limited by something else. */
        other?: number;
    };
    /**
     * The current limit of quality.
     * @enum {string}
     */
    quality_limitation_reason?: "cpu" | "bandwidth" | "none" | "other";
    /** Resolution changes so far because quality was limited. */
    quality_limitation_resolution_changes?: number;
    /** Round-trip time in seconds. */
    rtt?: number;
    /** Synchronization source of the stream (RFC 3550). */
    ssrc?: number;
    /**
     * Format: date-time
     *
     * When it was measured.
     */
    timestamp?: string;
};
/** Sent video over the whole call. */
export type VideoProducerStatsCumulative = {
    frame_per_second?: PercentileStats;
    frame_width?: PercentileStats;
    /** Share of the call with many negative reports of receivers, 0 to 1. */
    high_negative_feedback_fraction?: number;
    /** Share of the call affected by each problem. */
    issues?: {
        /** Share of the call in which the network limited quality, 0 to 1. */
        bandwidth_quality_limitation_fraction?: number;
        /** Share of the call in which the processor limited quality, 0 to 1. */
        cpu_quality_limitation_fraction?: number;
        /** Share of the call without video, 0 to 1. */
        no_video_fraction?: number;
        /** Share of the call in poor resolution, 0 to 1. */
        poor_resolution_fraction?: number;
        /** Share of the call in which anything limited quality, 0 to 1. */
        quality_limitation_fraction?: number;
    };
    /** Share of key frames among the encoded frames, 0 to 1. */
    key_frames_encoded_fraction?: number;
    packet_loss?: PacketLossCumulative;
    quality_mos?: PercentileStats;
    rtt?: LatencyCumulative;
};
/** An image shown on top of the recorded video. */
export type Watermark = {
    /**
     * Corner of the image. Defaults to left top.
     * @enum {string}
     */
    position?: "left top" | "right top" | "left bottom" | "right bottom";
    /** Size of the image. */
    size?: {
        /** Height in pixels. */
        height?: number;
        /** Width in pixels. */
        width?: number;
    };
    /**
     * Format: uri
     *
     * URL of the image.
     */
    url?: string;
};
/** A subscription to events of an app, and the URL to which they are sent. */
export type Webhook = {
    /**
     * Format: date-time
     *
     * When the webhook was created.
     */
    readonly created_at: string;
    /**
     * Format: uuid
     *
     * Id of the webhook.
     */
    readonly id: string;
    /**
     * Format: date-time
     *
     * When the webhook was last updated.
     */
    readonly updated_at: string;
} & WithRequired<PartialWebhook, "name" | "url" | "events">;
/** Any event that a webhook can receive, distinguished by `event`. */
export type WebhookEvent = MeetingStartedEvent | MeetingEndedEvent | ParticipantJoinedEvent | ParticipantLeftEvent | ChatSyncedEvent | RecordingStatusUpdateEvent | LivestreamingStatusUpdateEvent | TranscriptEvent | SummaryEvent;
/**
 * Name of an event.
 * @enum {string}
 */
export type WebhookEventName = "meeting.started" | "meeting.ended" | "meeting.participantJoined" | "meeting.participantLeft" | "meeting.chatSynced" | "recording.statusUpdate" | "livestreaming.statusUpdate" | "meeting.transcript" | "meeting.summary";
/** The meeting that an event is about, with its session. */
export type WebhookMeeting = {
    /**
     * Format: date-time
     *
     * When the meeting was created.
     */
    createdAt?: string;
    /**
     * Format: date-time
     *
     * When the session ended; absent or null while it is live.
     */
    endedAt?: string | null;
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    id: string;
    organizedBy?: WebhookOrganizer;
    /**
     * @deprecated
     *
     * Former property for the id; no longer sent.
     */
    roomName?: string;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    sessionId?: string;
    /**
     * Format: date-time
     *
     * When the session began.
     */
    startedAt?: string;
    /**
     * Status of the meeting when the event was created. It can still be LIVE in events about a session's end.
     * @example LIVE
     */
    status?: string;
    /** Title of the meeting. */
    title?: string | null;
};
/** The app that the meeting belongs to. */
export type WebhookOrganizer = {
    /** Id of the app. */
    id: string;
    /** Name of the app. */
    name?: string;
};
/** The participant that an event is about. */
export type WebhookParticipant = {
    /**
     * @deprecated
     *
     * Former property for customParticipantId; no longer sent.
     */
    clientSpecificId?: string | null;
    /** Your own id for the participant. */
    customParticipantId?: string | null;
    /**
     * Format: date-time
     *
     * When the participant joined.
     */
    joinedAt?: string;
    /**
     * Format: date-time
     *
     * When the participant left; absent or null while present.
     */
    leftAt?: string | null;
    /**
     * Format: uuid
     *
     * Id of the participant's connection.
     */
    peerId: string;
    /** Display name. */
    userDisplayName?: string | null;
};
/** The recording that an event is about. */
export type WebhookRecording = {
    /**
     * Format: uri
     *
     * URL of the audio file.
     */
    audioDownloadUrl?: string | null;
    /**
     * Format: uri
     *
     * URL of the recording, once uploaded.
     */
    downloadUrl?: string | null;
    /**
     * Format: date-time
     *
     * When the URLs expire.
     */
    downloadUrlExpiry?: string | null;
    /** Size in bytes, as a string of digits. */
    fileSize?: string | null;
    /**
     * Format: uuid
     *
     * Id of the recording.
     */
    id: string;
    /**
     * Format: uuid
     *
     * Id of the meeting.
     */
    meetingId?: string;
    /** Id of the app. */
    organizationId?: string;
    /** Name of the file. */
    outputFileName?: string;
    /** Length in seconds. */
    recordingDuration?: number | null;
    /**
     * Format: uuid
     *
     * Id of the recording.
     */
    recordingId: string;
    /**
     * Format: uuid
     *
     * Id of the session.
     */
    roomUUID?: string;
    /**
     * Format: date-time
     *
     * When the recording began.
     */
    startedTime?: string | null;
    /** Progress of the recording. Other values, such as INVOKED and PAUSED, have also been sent. */
    status?: ("RECORDING" | "UPLOADING" | "UPLOADED" | "ERRORED") | string;
    /**
     * Format: date-time
     *
     * When the recording ended.
     */
    stoppedTime?: string | null;
};
/** The meeting that an event is about. The event belongs to one of its sessions. */
export type WebhookSessionMeeting = WithRequired<WebhookMeeting, "sessionId">;
