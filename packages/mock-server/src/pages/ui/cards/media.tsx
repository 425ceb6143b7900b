import type { LiveView } from "../../live-view.ts";
import { formatDuration } from "../format.ts";
import { ActionButton, Card, Empty, Pill, Rest } from "../parts.tsx";
import { control } from "../server.ts";

export function Recordings({ view: { recordings } }: { view: LiveView }) {
  return (
    <Card title="Recordings">
      {recordings.total === 0 && <Empty>No recordings.</Empty>}
      <ul class="list">
        {recordings.items.map(({ id: recording_id, status, output_file_name, recording_duration, meeting_title }) => (
          <li key={recording_id}>
            <div class="what">
              <strong>{meeting_title ?? output_file_name}</strong>
              <span class="muted">{meeting_title ? output_file_name : recording_id}</span>
            </div>
            {recording_duration ? <span class="time">{formatDuration(recording_duration * 1_000)}</span> : null}
            <Pill status={status} />
            {status !== "UPLOADED" && status !== "ERRORED" && (
              <Ends finish="Upload" name={output_file_name} path="recording" input={{ recording_id }} />
            )}
          </li>
        ))}
      </ul>
      <Rest of={recordings} />
    </Card>
  );
}

export function Livestreams({ view: { livestreams } }: { view: LiveView }) {
  return (
    <Card title="Livestreams">
      {livestreams.total === 0 && <Empty>No livestreams.</Empty>}
      <ul class="list">
        {livestreams.items.map(({ id: livestream_id, name, status }) => (
          <li key={livestream_id}>
            <div class="what">
              <strong>{name ?? "Unnamed livestream"}</strong>
              <code class="id">{livestream_id}</code>
            </div>
            <Pill status={status} />
            {status !== "LIVE" && (
              <ActionButton
                kind="quiet"
                more={`with ${name ?? livestream_id}`}
                run={() => control("POST", "/simulate/go-live", { livestream_id })}
              >
                Go live
              </ActionButton>
            )}
            {status === "LIVE" && (
              <Ends finish="End" name={name ?? livestream_id} path="livestream" input={{ livestream_id }} />
            )}
          </li>
        ))}
      </ul>
      <Rest of={livestreams} />
    </Card>
  );
}

interface EndsProps {
  /** Text of the button for the successful end. */
  finish: "Upload" | "End";
  name: string;
  path: "recording" | "livestream";
  input: object;
}

/** Buttons for success and failure. */
function Ends({ finish, name, path, input }: EndsProps) {
  const good = finish === "End" ? "end" : "finish";
  return (
    <>
      <ActionButton kind="quiet" more={name} run={() => control("POST", `/simulate/${good}-${path}`, input)}>
        {finish}
      </ActionButton>
      <ActionButton kind="quiet" more={name} run={() => control("POST", `/simulate/fail-${path}`, input)}>
        Fail
      </ActionButton>
    </>
  );
}
