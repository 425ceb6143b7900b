import type { Schemas } from "../../../description/schemas.ts";
import { AttendanceIndex } from "../../sessions/attendance-index.ts";
import { parseTimestamp } from "../../time/parse-timestamp.ts";
import type {
  AppRow,
  AttendanceRow,
  BroadcastRow,
  LivestreamRow,
  ParticipantRow,
  RecordingRow,
  SessionRow,
  WebhookRow,
} from "../row-types.ts";
import { GroupIndex } from "./group-index.ts";
import type { RowSource } from "./row-index.ts";
import { RowOrder } from "./row-order.ts";

/** The indexes that keep each table's rows sorted and grouped, so that no call reads more rows than it shows. */
export const indexes = {
  apps: (source: RowSource<AppRow>) => ({
    created: new RowOrder(source, ({ internal, created_at }) => (internal.implicit ? undefined : timeOf(created_at))),
  }),
  meetings: (source: RowSource<Schemas["Meeting"]>) => ({ created: byCreation(source) }),
  participants: (source: RowSource<ParticipantRow>) => ({ added: subset(source, () => true) }),
  presets: (source: RowSource<Schemas["Preset"]>) => ({
    created: byCreation(source),
    named: new GroupIndex(source, ({ name }) => name),
  }),
  sessions: (source: RowSource<SessionRow>) => ({
    /** Without breakout rooms, as in the other orders. */
    created: new RowOrder(source, (session) => (isRoom(session) ? undefined : timeOf(session.created_at))),
    ended: new RowOrder(source, (session) =>
      isRoom(session) || session.status === "LIVE" ? undefined : session.minutes_consumed,
    ),
    live: subset(source, (session) => !isRoom(session) && session.status === "LIVE"),
    liveOfMeeting: new GroupIndex(source, ({ status, associated_id }) =>
      status === "LIVE" ? associated_id : undefined,
    ),
    roomsOf: new GroupIndex(source, ({ internal }) => internal.parentId),
    /** Only those that change over time. */
    unsettled: subset(source, ({ status, internal }) => status === "LIVE" || internal.pending !== undefined),
  }),
  attendances: (source: RowSource<AttendanceRow>) => ({ sorted: new AttendanceIndex(source) }),
  recordings: (source: RowSource<RecordingRow>) => ({
    invoked: new RowOrder(source, ({ invoked_time }) => timeOf(invoked_time)),
    runningOf: new GroupIndex(source, ({ status, internal }) => (isRunning(status) ? internal.meetingId : undefined)),
    unsettled: subset(source, ({ status }) => isRunning(status) || status === "UPLOADING"),
  }),
  livestreams: (source: RowSource<LivestreamRow>) => ({
    created: byCreation(source),
    ofMeeting: new GroupIndex(source, ({ meeting_id }) => meeting_id ?? undefined),
    activeOf: new GroupIndex(source, ({ meeting_id, status }) =>
      status === "LIVE" || status === "INVOKED" ? (meeting_id ?? undefined) : undefined,
    ),
    unsettled: subset(source, ({ status }) => status === "INVOKED"),
  }),
  broadcasts: (source: RowSource<BroadcastRow>) => ({
    ofLivestream: new GroupIndex(source, ({ internal }) => internal.livestreamId),
    ofSession: new GroupIndex(source, ({ internal }) => internal.sessionId),
  }),
  webhooks: (source: RowSource<WebhookRow>) => ({ created: byCreation(source) }),
};

function byCreation<Row extends { created_at?: string }>(source: RowSource<Row>): RowOrder<Row> {
  return new RowOrder(source, ({ created_at }) => timeOf(created_at));
}

/** Indexes the rows that pass a test, in the order of creation. */
function subset<Row>(source: RowSource<Row>, test: (row: Row) => boolean): RowOrder<Row> {
  return new RowOrder(source, (row) => (test(row) ? 0 : undefined));
}

function isRoom({ internal }: SessionRow): boolean {
  return internal.parentId !== undefined;
}

function isRunning(status: RecordingRow["status"]): boolean {
  return status === "INVOKED" || status === "RECORDING" || status === "PAUSED";
}

/** A row without a timestamp comes first. */
function timeOf(timestamp: string | undefined): number {
  return timestamp === undefined ? Number.NEGATIVE_INFINITY : parseTimestamp(timestamp);
}
