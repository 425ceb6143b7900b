// Made by packages/codegen/src/types.ts from specs/. Do not edit: change the description, then `pnpm generate`.

export interface paths {
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
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description One measurement of received audio. */
        AudioConsumerStats: {
            /** @description Bytes received. */
            bytes_received?: number;
            /** @description Gaps that were concealed. */
            concealment_events?: number;
            /** @description Id of the received track. */
            consumer_id?: string;
            /** @description Jitter in seconds. */
            jitter?: number;
            /** @description Time in the jitter buffer. */
            jitter_buffer_delay?: number;
            /** @description Samples or frames that left the jitter buffer. */
            jitter_buffer_emitted_count?: number;
            /** @description Media id in the session description. */
            mid?: string;
            /** @description Mean opinion score, 1 to 5. */
            mos_quality?: number;
            /** @description Packets lost. */
            packets_lost?: number;
            /** @description Packets received. */
            packets_received?: number;
            /** @description Id of the sending connection. */
            peer_id?: string;
            /** @description Id of the sent track. */
            producer_id?: string;
            /** @description Synchronisation source (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Received audio over the whole call. */
        AudioConsumerStatsCumulative: {
            jitter_buffer_delay?: components["schemas"]["LatencyCumulative"];
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
        };
        /** @description One measurement of sent audio. */
        AudioProducerStats: {
            /** @description Bytes sent. */
            bytes_sent?: number;
            /** @description Jitter in seconds. */
            jitter?: number;
            /** @description Media id in the session description. */
            mid?: string;
            /** @description Mean opinion score, 1 to 5. */
            mos_quality?: number;
            /** @description Packets lost. */
            packets_lost?: number;
            /** @description Packets sent. */
            packets_sent?: number;
            /** @description Id of the sent track. */
            producer_id?: string;
            /** @description Round trip time. */
            rtt?: number;
            /** @description Synchronisation source (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Sent audio over the whole call. */
        AudioProducerStatsCumulative: {
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
            rtt?: components["schemas"]["LatencyCumulative"];
        };
        /** @description The network route in use (W3C webrtc-stats, RTCIceCandidatePairStats). */
        CandidatePairStats: {
            /** @description Available incoming bitrate. */
            available_incoming_bitrate?: number;
            /** @description Available outgoing bitrate. */
            available_outgoing_bitrate?: number;
            /** @description Bytes discarded on send. */
            bytes_discarded_on_send?: number;
            /** @description Bytes received. */
            bytes_received?: number;
            /** @description Bytes sent. */
            bytes_sent?: number;
            /** @description Current round trip time. */
            current_round_trip_time?: number;
            /** @description Last packet received timestamp. */
            last_packet_received_timestamp?: number;
            /** @description Last packet sent timestamp. */
            last_packet_sent_timestamp?: number;
            /** @description Local candidate: address. */
            local_candidate_address?: string;
            /** @description Local candidate: id. */
            local_candidate_id?: string;
            /** @description Local candidate: network type. */
            local_candidate_network_type?: string;
            /** @description Local candidate: port. */
            local_candidate_port?: number;
            /** @description Local candidate: protocol. */
            local_candidate_protocol?: string;
            /** @description Local candidate: related address. */
            local_candidate_related_address?: string;
            /** @description Local candidate: related port. */
            local_candidate_related_port?: number;
            /** @description Local candidate: type. */
            local_candidate_type?: string;
            /** @description Local candidate: url. */
            local_candidate_url?: string;
            /** @description Nominated. */
            nominated?: boolean;
            /** @description Packets discarded on send. */
            packets_discarded_on_send?: number;
            /** @description Packets received. */
            packets_received?: number;
            /** @description Packets sent. */
            packets_sent?: number;
            /** @description Remote candidate: address. */
            remote_candidate_address?: string;
            /** @description Remote candidate: id. */
            remote_candidate_id?: string;
            /** @description Remote candidate: port. */
            remote_candidate_port?: number;
            /** @description Remote candidate: protocol. */
            remote_candidate_protocol?: string;
            /** @description Remote candidate: type. */
            remote_candidate_type?: string;
            /** @description Remote candidate: url. */
            remote_candidate_url?: string;
            /** @description Total round trip time. */
            total_round_trip_time?: number;
        };
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
            /** @description Empty where a request failed. */
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
        /** @description How long packets took over the whole call. */
        LatencyCumulative: {
            /** @description Share of measurements at 100 ms or more, 0 to 1. */
            "100ms_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 250 ms or more, 0 to 1. */
            "250ms_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 500 ms or more, 0 to 1. */
            "500ms_or_greater_event_fraction"?: number;
            /** @description Average. */
            avg?: number;
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
            id?: string;
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
        /** @description How many packets were lost over the whole call. */
        PacketLossCumulative: {
            /** @description Share of measurements at 5 % or more, 0 to 1. */
            "5_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 10 % or more, 0 to 1. */
            "10_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 25 % or more, 0 to 1. */
            "25_or_greater_event_fraction"?: number;
            /** @description Share of measurements at 50 % or more, 0 to 1. */
            "50_or_greater_event_fraction"?: number;
            /** @description Average. */
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
        /** @description What the client measured and reported of its device, network and call quality. */
        PeerReport: {
            metadata?: components["schemas"]["PeerReportMetadata"];
            quality?: components["schemas"]["PeerReportQuality"];
        };
        /** @description A camera, microphone or speaker. */
        PeerReportDevice: {
            /** @description Id of the device. */
            device_id?: string;
            /** @description Kind of device, `audioinput` say. */
            kind?: string;
            /** @description Name of the device. */
            label?: string;
        };
        /** @description Devices that were plugged in or out. */
        PeerReportDeviceUpdate: {
            /** @description Devices that came. */
            added?: components["schemas"]["PeerReportDevice"][];
            /** @description Devices that went. */
            removed?: components["schemas"]["PeerReportDevice"][];
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Something that the client noted during the call. */
        PeerReportEvent: {
            /** @description Details of the event. */
            metadata?: {
                [key: string]: string | number | boolean | null;
            };
            /** @description Name. */
            name?: string;
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Device, browser and network of a connection. */
        PeerReportMetadata: {
            /** @description Microphones that came and went. */
            audio_devices_updates?: components["schemas"]["PeerReportDeviceUpdate"][];
            /** @description The browser. */
            browser_metadata?: {
                /** @description Name of the browser. */
                browser?: string;
                /** @description Version of the browser. */
                browser_version?: string;
                /** @description Engine of the browser. */
                engine?: string;
                /** @description User-Agent of the browser. */
                user_agent?: string;
                /** @description Whether WebGL works. */
                webgl_support?: boolean | null;
            };
            /** @description Network routes by direction. */
            candidate_pairs?: {
                /** @description Routes of received media. */
                consuming_transport?: components["schemas"]["CandidatePairStats"][];
                /** @description Routes of sent media. */
                producing_transport?: components["schemas"]["CandidatePairStats"][];
            };
            /** @description The device. */
            device_info?: {
                /** @description Logical processors. */
                cpus?: number;
                /** @description Whether it is a phone or tablet. */
                is_mobile?: boolean;
                /** @description Operating system. */
                os?: string;
                /** @description Version of the operating system. */
                os_version?: string;
            };
            /** @description What the client noted. */
            events?: components["schemas"]["PeerReportEvent"][];
            /** @description What the IP address tells. */
            ip_information?: {
                /** @description Autonomous system. */
                asn?: {
                    /** @description Autonomous system. */
                    asn?: string;
                    /** @description Domain of the operator. */
                    domain?: string;
                    /** @description Name. */
                    name?: string;
                    /** @description Announced address block. */
                    route?: string;
                    /** @description Kind. */
                    type?: string;
                };
                /** @description City. */
                city?: string;
                /** @description Country. */
                country?: string;
                /** @description IPv4 address. */
                ipv4?: string;
                /** @description Operator. */
                org?: string;
                /** @description Region. */
                region?: string;
                /** @description Time zone. */
                timezone?: string;
            };
            /** @description Codecs of a native app. */
            native_metadata?: {
                /** @description Audio encoder. */
                audio_encoder?: string;
                /** @description Video encoder. */
                video_encoder?: string;
            };
            /** @description Connectivity checks before and during the call. */
            pc_metadata?: {
                /** @description Kind of network, `4g` say. */
                effective_network_type?: string;
                /** @description Whether a server-reflexive route works. */
                reflexive_connectivity?: boolean;
                /** @description Whether a relayed route works. */
                relay_connectivity?: boolean;
                /** @description Session descriptions (RFC 8866). */
                sdp?: string[];
                /**
                 * Format: date-time
                 * @description When it was measured or noted.
                 */
                timestamp?: string;
                /** @description Whether a TURN server is reachable. */
                turn_connectivity?: boolean;
            }[];
            /** @description Kind of meeting. */
            room_view_type?: string;
            /** @description Name of the SDK. */
            sdk_name?: string;
            /** @description Kind of SDK. */
            sdk_type?: string;
            /** @description Version of the SDK. */
            sdk_version?: string;
            /** @description Which device was chosen when. */
            selected_device_updates?: {
                device?: components["schemas"]["PeerReportDevice"];
                /**
                 * Format: date-time
                 * @description When it was measured or noted.
                 */
                timestamp?: string;
            }[];
            /** @description Speakers that came and went. */
            speaker_devices_updates?: components["schemas"]["PeerReportDeviceUpdate"][];
            /** @description Cameras that came and went. */
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
        /** @description Average and percentiles of a measure. */
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
        /**
         * @description Kind of meeting that the participant's preset is made for.
         * @enum {string|null}
         */
        PresetViewType: "GROUP_CALL" | "WEBINAR" | "AUDIO_ROOM" | "LIVESTREAM" | "CHAT" | null;
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
        /** @description One measurement of received video. */
        VideoConsumerStats: {
            /** @description Bytes received. */
            bytes_received?: number;
            /** @description Id of the received track. */
            consumer_id?: string;
            /** @description Full intra requests. */
            fir_count?: number;
            /** @description Height in pixels. */
            frame_height?: number;
            /** @description Width in pixels. */
            frame_width?: number;
            /** @description Frames decoded. */
            frames_decoded?: number;
            /** @description Frames dropped. */
            frames_dropped?: number;
            /** @description Frames a second. */
            frames_per_second?: number;
            /** @description Jitter in seconds. */
            jitter?: number;
            /** @description Time in the jitter buffer. */
            jitter_buffer_delay?: number;
            /** @description Samples or frames that left the jitter buffer. */
            jitter_buffer_emitted_count?: number;
            /** @description Key frames decoded. */
            key_frames_decoded?: number;
            /** @description Media id in the session description. */
            mid?: string;
            /** @description Mean opinion score, 1 to 5. */
            mos_quality?: number;
            /** @description Packets lost. */
            packets_lost?: number;
            /** @description Packets received. */
            packets_received?: number;
            /** @description Id of the sending connection. */
            peer_id?: string;
            /** @description Id of the sent track. */
            producer_id?: string;
            /** @description Synchronisation source (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Received video over the whole call. */
        VideoConsumerStatsCumulative: {
            frame_per_second?: components["schemas"]["PercentileStats"];
            frame_width?: components["schemas"]["PercentileStats"];
            /** @description Share of the call with each problem, 0 to 1. */
            issues?: {
                /** @description Share with lag, 0 to 1. */
                lag_fraction?: number;
                /** @description Share with no video, 0 to 1. */
                no_video_fraction?: number;
                /** @description Share with poor resolution, 0 to 1. */
                poor_resolution_fraction?: number;
            };
            jitter_buffer_delay?: components["schemas"]["LatencyCumulative"];
            /** @description Share with key frames decoded, 0 to 1. */
            key_frames_decoded_fraction?: number;
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
        };
        /** @description One measurement of sent video. */
        VideoProducerStats: {
            /** @description Bytes sent. */
            bytes_sent?: number;
            /** @description Full intra requests. */
            fir_count?: number;
            /** @description Height in pixels. */
            frame_height?: number;
            /** @description Width in pixels. */
            frame_width?: number;
            /** @description Frames encoded. */
            frames_encoded?: number;
            /** @description Frames a second. */
            frames_per_second?: number;
            /** @description Jitter in seconds. */
            jitter?: number;
            /** @description Key frames encoded. */
            key_frames_encoded?: number;
            /** @description Media id in the session description. */
            mid?: string;
            /** @description Mean opinion score, 1 to 5. */
            mos_quality?: number;
            /** @description Packets lost. */
            packets_lost?: number;
            /** @description Packets sent. */
            packets_sent?: number;
            /** @description Picture loss indications. */
            pli_count?: number;
            /** @description Id of the sent track. */
            producer_id?: string;
            /** @description Seconds under each limit. */
            quality_limitation_durations?: {
                /** @description Seconds limited by the network. */
                bandwidth?: number;
                /** @description Seconds limited by the processor. */
                cpu?: number;
                /** @description Seconds without limit. */
                none?: number;
                /** @description Seconds limited by something else. */
                other?: number;
            };
            /**
             * @description What limits the quality now.
             * @enum {string}
             */
            quality_limitation_reason?: "cpu" | "bandwidth" | "none" | "other";
            /** @description Changes of resolution because of a limit. */
            quality_limitation_resolution_changes?: number;
            /** @description Round trip time. */
            rtt?: number;
            /** @description Synchronisation source (RFC 3550). */
            ssrc?: number;
            /**
             * Format: date-time
             * @description When it was measured or noted.
             */
            timestamp?: string;
        };
        /** @description Sent video over the whole call. */
        VideoProducerStatsCumulative: {
            frame_per_second?: components["schemas"]["PercentileStats"];
            frame_width?: components["schemas"]["PercentileStats"];
            /** @description Share with high negative feedback, 0 to 1. */
            high_negative_feedback_fraction?: number;
            /** @description Share of the call with each problem, 0 to 1. */
            issues?: {
                /** @description Share with bandwidth quality limitation, 0 to 1. */
                bandwidth_quality_limitation_fraction?: number;
                /** @description Share with cpu quality limitation, 0 to 1. */
                cpu_quality_limitation_fraction?: number;
                /** @description Share with no video, 0 to 1. */
                no_video_fraction?: number;
                /** @description Share with poor resolution, 0 to 1. */
                poor_resolution_fraction?: number;
                /** @description Share with quality limitation, 0 to 1. */
                quality_limitation_fraction?: number;
            };
            /** @description Share with key frames encoded, 0 to 1. */
            key_frames_encoded_fraction?: number;
            packet_loss?: components["schemas"]["PacketLossCumulative"];
            quality_mos?: components["schemas"]["PercentileStats"];
            rtt?: components["schemas"]["LatencyCumulative"];
        };
    };
    responses: {
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
         * @description Adds `peer_events`, the arrivals and departures of each connection.
         * @example true
         */
        include_peer_events: boolean;
        /**
         * @description Number of the page, counted from 1.
         * @example 1
         */
        page_no: number;
        /**
         * @description Id of the participant.
         * @example 005f4e0c-4d08-4d4e-a391-a76be75cd296
         */
        participant_id: string;
        /**
         * @description How many items a page holds at most.
         * @example 20
         */
        per_page: number;
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
export type AudioConsumerStats = components['schemas']['AudioConsumerStats'];
export type AudioConsumerStatsCumulative = components['schemas']['AudioConsumerStatsCumulative'];
export type AudioProducerStats = components['schemas']['AudioProducerStats'];
export type AudioProducerStatsCumulative = components['schemas']['AudioProducerStatsCumulative'];
export type CandidatePairStats = components['schemas']['CandidatePairStats'];
export type ErrorBody = components['schemas']['ErrorBody'];
export type GatewayError = components['schemas']['GatewayError'];
export type GatewayMessage = components['schemas']['GatewayMessage'];
export type LatencyCumulative = components['schemas']['LatencyCumulative'];
export type LivestreamSession = components['schemas']['LivestreamSession'];
export type PacketLossCumulative = components['schemas']['PacketLossCumulative'];
export type Paging = components['schemas']['Paging'];
export type PeerEvent = components['schemas']['PeerEvent'];
export type PeerParticipant = components['schemas']['PeerParticipant'];
export type PeerReport = components['schemas']['PeerReport'];
export type PeerReportDevice = components['schemas']['PeerReportDevice'];
export type PeerReportDeviceUpdate = components['schemas']['PeerReportDeviceUpdate'];
export type PeerReportEvent = components['schemas']['PeerReportEvent'];
export type PeerReportMetadata = components['schemas']['PeerReportMetadata'];
export type PeerReportQuality = components['schemas']['PeerReportQuality'];
export type PercentileStats = components['schemas']['PercentileStats'];
export type PresetViewType = components['schemas']['PresetViewType'];
export type RealtimeKitError = components['schemas']['RealtimeKitError'];
export type Session = components['schemas']['Session'];
export type SessionChat = components['schemas']['SessionChat'];
export type SessionParticipant = components['schemas']['SessionParticipant'];
export type SessionStatus = components['schemas']['SessionStatus'];
export type SessionSummary = components['schemas']['SessionSummary'];
export type SessionTranscript = components['schemas']['SessionTranscript'];
export type SessionType = components['schemas']['SessionType'];
export type SummaryRequest = components['schemas']['SummaryRequest'];
export type VideoConsumerStats = components['schemas']['VideoConsumerStats'];
export type VideoConsumerStatsCumulative = components['schemas']['VideoConsumerStatsCumulative'];
export type VideoProducerStats = components['schemas']['VideoProducerStats'];
export type VideoProducerStatsCumulative = components['schemas']['VideoProducerStatsCumulative'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseServerError = components['responses']['ServerError'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseUnprocessableContent = components['responses']['UnprocessableContent'];
export type ParameterAccountId = components['parameters']['account_id'];
export type ParameterAppId = components['parameters']['app_id'];
export type ParameterEndTime = components['parameters']['end_time'];
export type ParameterIncludePeerEvents = components['parameters']['include_peer_events'];
export type ParameterPageNo = components['parameters']['page_no'];
export type ParameterParticipantId = components['parameters']['participant_id'];
export type ParameterPerPage = components['parameters']['per_page'];
export type ParameterSessionId = components['parameters']['session_id'];
export type ParameterSortOrder = components['parameters']['sort_order'];
export type ParameterStartTime = components['parameters']['start_time'];
export type HeaderRatelimit = components['headers']['Ratelimit'];
export type HeaderRatelimitPolicy = components['headers']['Ratelimit-Policy'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type $defs = Record<string, never>;
export interface operations {
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
                 * @description Id of the participant.
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
                        /** @description The participant, one level down. */
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
                        /** @description The participant, one level down. */
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
}
