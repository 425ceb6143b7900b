import type { MeetingOverview } from "../../../state/overview/overview.ts";
import { act } from "../notices.tsx";
import { ActionButton, Rest } from "../parts.tsx";
import { type AppPath, callApi, control } from "../server.ts";

interface JoinProps {
  meeting: MeetingOverview;
  path: AppPath;
  preset: string | undefined;
}

/** Lets a participant of a meeting join its session, or a new one. */
export function Join({ meeting: { id: meeting_id, participants }, path, preset }: JoinProps) {
  const join = (participant_id: string) => control("POST", "/simulate/join", { meeting_id, participant_id });
  const joinAsNew = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const name = String(new FormData(form).get("name") ?? "").trim();
    const added = () => addParticipant(path, meeting_id, name || "Guest", preset);
    if (await act(async () => join(await added()))) form.reset();
  };
  return (
    <div class="join">
      <form class="inline" onSubmit={joinAsNew}>
        <input
          name="name"
          placeholder="Name of a new participant"
          aria-label="Name of a new participant"
          autocomplete="off"
        />
        <button type="submit" class="primary" disabled={preset === undefined}>
          Add and join
        </button>
      </form>
      {participants.total > 0 && (
        <ul class="chips">
          {participants.items.map(({ id, name }) => (
            <li key={id}>
              <ActionButton more="joins" run={() => join(id)}>
                {name ?? id}
              </ActionButton>
            </li>
          ))}
        </ul>
      )}
      <Rest of={participants} />
    </div>
  );
}

/** @returns the id of the new participant */
async function addParticipant(path: AppPath, meetingId: string, name: string, preset = ""): Promise<string> {
  const participant = { name, preset_name: preset, custom_participant_id: `live-page-${crypto.randomUUID()}` };
  const added = await callApi<{ data: { id: string } }>(path, `/meetings/${meetingId}/participants`, participant);
  return added.data.id;
}
