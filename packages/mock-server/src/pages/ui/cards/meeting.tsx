import { useState } from "preact/hooks";
import type { MeetingOverview } from "../../../state/overview/overview.ts";
import { countOf, formatDuration, formatSpan } from "../format.ts";
import { ActionButton, More, Pill, Rest } from "../parts.tsx";
import { type AppPath, control } from "../server.ts";
import { Join } from "./join.tsx";

interface MeetingProps {
  meeting: MeetingOverview;
  path: AppPath;
  /** Preset of new participants. */
  preset: string | undefined;
  now: number;
}

export function Meeting({ meeting, path, preset, now }: MeetingProps) {
  const { id: meeting_id, title, status, session } = meeting;
  const [isJoining, setJoining] = useState(false);
  const name = title ?? "Untitled meeting";
  return (
    <li class={session ? "meeting live" : "meeting"}>
      <div class="row">
        <div class="what">
          <strong>{name}</strong>
          <code class="id">{meeting_id}</code>
        </div>
        {session ? (
          <span class="pill good">LIVE {formatDuration(now - Date.parse(session.started_at))}</span>
        ) : (
          <Pill status={status} />
        )}
        <div class="actions">
          {!session && (
            <ActionButton more={`of ${name}`} run={() => control("POST", "/simulate/start-session", { meeting_id })}>
              Start session
            </ActionButton>
          )}
          <button type="button" aria-expanded={isJoining} onClick={() => setJoining(!isJoining)}>
            Join…
            <More text={name} />
          </button>
          {session && (
            <ActionButton
              kind="danger"
              more={`the session of ${name}`}
              run={() => control("POST", "/simulate/end-session", { meeting_id })}
            >
              End
            </ActionButton>
          )}
        </div>
      </div>
      {isJoining && <Join meeting={meeting} path={path} preset={preset} />}
      {session && <Present meetingId={meeting_id} session={session} now={now} />}
    </li>
  );
}

interface PresentProps {
  meetingId: string;
  session: NonNullable<MeetingOverview["session"]>;
  now: number;
}

function Present({ meetingId: meeting_id, session: { present }, now }: PresentProps) {
  if (present.total === 0) return <p class="empty">Nobody is in the session.</p>;
  return (
    <div class="present">
      <h3>{countOf(present.total, "person").replace("persons", "people")} in the session</h3>
      <ul>
        {present.items.map(({ peer_id, display_name, preset_name, joined_at }) => {
          const ms = now - Date.parse(joined_at);
          return (
            <li key={peer_id}>
              <span class="person">{display_name || "Unnamed"}</span>
              <span class="muted">{preset_name}</span>
              <span class="time" title={`for ${formatSpan(ms)}`}>
                {formatDuration(ms)}
              </span>
              <ActionButton
                kind="quiet"
                more={`as ${display_name || "Unnamed"}`}
                run={() => control("POST", "/simulate/leave", { meeting_id, peer_id })}
              >
                Leave
              </ActionButton>
            </li>
          );
        })}
      </ul>
      <Rest of={present} />
    </div>
  );
}
