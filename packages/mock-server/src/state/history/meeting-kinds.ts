import type { Schemas } from "../../description/schemas.ts";

/** A plausible kind of meeting. */
export interface MeetingKind {
  titles: readonly string[];
  /** Share of all sessions. */
  share: number;
  /** Whether the same meeting has a session every day. */
  isRecurring: boolean;
  /** Minimum and maximum number of participants of a session. */
  size: readonly [number, number];
  /** Minimum and maximum minutes of a session. */
  minutes: readonly [number, number];
  viewType: NonNullable<Schemas["PeerEvent"]["preset_view_type"]>;
  /** Presets of the first participant, and of the others. */
  presets: readonly [string, string];
  settings: Schemas["CreateMeetingRequest"];
}

const groupCall = {
  viewType: "GROUP_CALL",
  presets: ["group_call_host", "group_call_participant"],
} as const satisfies Partial<MeetingKind>;

export const webinar: MeetingKind = {
  titles: ["Product launch", "Customer webinar", "Ask us anything", "Open house"],
  share: 0.06,
  isRecurring: false,
  size: [20, 60],
  minutes: [45, 75],
  viewType: "WEBINAR",
  presets: ["webinar_presenter", "webinar_viewer"],
  settings: { record_on_start: true, live_stream_on_start: true, summarize_on_end: true, persist_chat: true },
};

export const meetingKinds: readonly MeetingKind[] = [
  {
    titles: ["Stand-up", "Stand-up, design", "Stand-up, operations"],
    share: 0.34,
    isRecurring: true,
    size: [4, 8],
    minutes: [10, 20],
    ...groupCall,
    settings: {},
  },
  {
    titles: ["Planning", "Retrospective", "Sales review"],
    share: 0.2,
    isRecurring: true,
    size: [5, 12],
    minutes: [40, 70],
    ...groupCall,
    settings: { transcribe_on_end: true, summarize_on_end: true },
  },
  {
    titles: ["Algebra, lesson", "Spanish, lesson", "Piano, lesson"],
    share: 0.2,
    isRecurring: true,
    size: [2, 15],
    minutes: [45, 60],
    ...groupCall,
    settings: { record_on_start: true, persist_chat: true },
  },
  {
    titles: ["Interview", "Consultation", "Support call", "Onboarding"],
    share: 0.2,
    isRecurring: false,
    size: [2, 3],
    minutes: [15, 50],
    ...groupCall,
    settings: { transcribe_on_end: true },
  },
  webinar,
];
