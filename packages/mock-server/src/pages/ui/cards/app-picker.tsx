import type { LiveView } from "../../live-view.ts";

interface AppPickerProps {
  view: LiveView;
  choose: (appId: string) => void;
}

export function AppPicker({ view: { apps, app_id }, choose }: AppPickerProps) {
  if (apps.length === 0) return null;
  return (
    <label class="picker">
      <span>App</span>
      <select value={app_id} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        {apps.map(({ id, name, live }) => (
          <option key={id} value={id}>
            {name ?? id}
            {live > 0 ? ` · ${live} live` : ""}
          </option>
        ))}
      </select>
      <code class="id">{app_id}</code>
    </label>
  );
}
