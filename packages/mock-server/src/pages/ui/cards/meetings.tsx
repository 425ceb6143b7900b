import type { LiveView } from "../../live-view.ts";
import { countOf } from "../format.ts";
import { act } from "../notices.tsx";
import { Card, Empty, Rest } from "../parts.tsx";
import { type AppPath, callApi } from "../server.ts";
import { Meeting } from "./meeting.tsx";

/** Account and app of a meeting that is created while there are no apps, which are created on first use. */
const firstApp: AppPath = { account_id: "my-account", app_id: "my-app" };

interface MeetingsProps {
  view: LiveView;
  now: number;
  search: string;
  setSearch: (text: string) => void;
}

export function Meetings({ view, now, search, setSearch }: MeetingsProps) {
  const { apps, app_id, meetings, presets } = view;
  const app = apps.find(({ id }) => id === app_id);
  const path = app ? { account_id: app.account_id, app_id: app.id } : firstApp;
  const note = <span class="note">{countOf(meetings.total, "meeting")}</span>;
  return (
    <Card title="Meetings" note={note}>
      <div class="tools">
        <input
          type="search"
          placeholder="Find by title or id"
          aria-label="Find meetings"
          value={search}
          onInput={({ currentTarget }) => setSearch(currentTarget.value)}
        />
        <NewMeeting path={path} />
      </div>
      {meetings.items.length === 0 && (
        <Empty>{search ? "No meeting matches." : "No meetings yet: create one here or with the API."}</Empty>
      )}
      <ul class="meetings">
        {meetings.items.map((meeting) => (
          <Meeting key={meeting.id} meeting={meeting} path={path} preset={presets[0]} now={now} />
        ))}
      </ul>
      <Rest of={meetings} />
    </Card>
  );
}

function NewMeeting({ path }: { path: AppPath }) {
  const create = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const title = String(new FormData(form).get("title") ?? "").trim();
    if (await act(() => callApi(path, "/meetings", title ? { title } : {}))) form.reset();
  };
  return (
    <form class="inline" onSubmit={create}>
      <input name="title" placeholder="Title" aria-label="Title of the new meeting" autocomplete="off" />
      <button type="submit">New meeting</button>
    </form>
  );
}
