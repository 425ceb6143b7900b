import { useEffect, useState } from "preact/hooks";
import { AppPicker } from "./cards/app-picker.tsx";
import { Deliveries } from "./cards/deliveries.tsx";
import { Faults } from "./cards/faults.tsx";
import { Livestreams, Recordings } from "./cards/media.tsx";
import { Meetings } from "./cards/meetings.tsx";
import { Requests } from "./cards/requests.tsx";
import { Timeline } from "./cards/timeline.tsx";
import { Header } from "./header.tsx";
import { useLive, useNow } from "./live.ts";
import { Notices } from "./notices.tsx";

export function App() {
  const [appId, setAppId] = useState<string>();
  const [search, setSearch] = useState("");
  const live = useLive(appId, search);
  const now = useNow(live);
  const { view } = live;
  // Keeps the app that the server chose, even if another one becomes busier.
  useEffect(() => setAppId((chosen) => chosen ?? view?.app_id), [view?.app_id]);
  return (
    <>
      <Header live={live} now={now} />
      {view && (
        <main>
          <div class="column">
            <AppPicker view={view} choose={setAppId} />
            <Meetings view={view} now={now} search={search} setSearch={setSearch} />
            <Requests view={view} />
          </div>
          <div class="column">
            <Timeline view={view} now={now} />
            <Faults view={view} />
            <Recordings view={view} />
            <Livestreams view={view} />
            <Deliveries view={view} />
          </div>
        </main>
      )}
      <Notices />
    </>
  );
}
