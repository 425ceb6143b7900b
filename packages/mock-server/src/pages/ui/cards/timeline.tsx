import type { LiveView } from "../../live-view.ts";
import { formatSpan, sentence } from "../format.ts";
import { ActionButton, Card, Empty, Rest } from "../parts.tsx";
import { control } from "../server.ts";

/** Shows the timeline. */
export function Timeline({ view: { due, meetings, clock }, now }: { view: LiveView; now: number }) {
  const titleOf = (id: string | undefined) => meetings.items.find((meeting) => meeting.id === id)?.title;
  return (
    <Card title="Due next">
      {due.total === 0 && <Empty>Nothing waits for time to pass.</Empty>}
      <ol class="list">
        {due.items.map((task) => {
          const { step, due: at, meeting_id, session_id, recording_id, livestream_id } = task;
          const ms = Date.parse(at) - now;
          return (
            <li key={`${step} ${session_id ?? ""} ${recording_id ?? ""} ${livestream_id ?? ""}`}>
              <div class="what">
                <strong>{sentence(step)}</strong>
                <span class="muted">{titleOf(meeting_id) ?? recording_id ?? session_id ?? livestream_id}</span>
              </div>
              <span class="time">in {formatSpan(ms)}</span>
              <ActionButton kind="quiet" more={sentence(step)} run={() => advanceTo(at, clock.stopped, ms)}>
                Skip to
              </ActionButton>
            </li>
          );
        })}
      </ol>
      <Rest of={due} />
    </Card>
  );
}

function advanceTo(at: string, isStopped: boolean, ms: number): Promise<unknown> {
  return isStopped
    ? control("PUT", "/clock", { now: at })
    : control("POST", "/clock/advance", { by: Math.max(0, Math.ceil(ms)) });
}
