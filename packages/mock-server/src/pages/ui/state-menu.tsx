import { useRef } from "preact/hooks";
import { act } from "./notices.tsx";
import { control } from "./server.ts";

/** Saves, loads and resets the whole state. */
export function StateMenu() {
  const file = useRef<HTMLInputElement>(null);
  const load = ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const [chosen] = currentTarget.files ?? [];
    if (chosen) act(() => control("PUT", "/state", chosen), `${chosen.name} loaded`);
    currentTarget.value = "";
  };
  const reset = () => {
    if (confirm("Reset the server to its initial state, and clear its logs?")) {
      act(() => control("DELETE", "/state"), "The server was reset");
    }
  };
  return (
    <div class="state">
      <a class="button" href="/__mock/state" download="rtk-mock-state.json">
        Save state
      </a>
      <button type="button" onClick={() => file.current?.click()}>
        Load state…
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        aria-label="State file"
        class="hidden"
        tabIndex={-1}
        onChange={load}
      />
      <button type="button" class="danger" onClick={reset}>
        Reset…
      </button>
    </div>
  );
}
