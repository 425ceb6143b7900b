import type { LiveView } from "../../live-view.ts";
import { act } from "../notices.tsx";
import { ActionButton, Card, Empty } from "../parts.tsx";
import { control } from "../server.ts";

const kinds = [
  ["status=503", "503, unavailable"],
  ["status=500", "500, internal error"],
  ["rate-limit=7", "429, retry after 7 s"],
  ["latency=5000", "5 s late"],
  ["reset", "connection reset"],
  ["html=502", "502 as HTML"],
  ["truncate", "half of the JSON"],
  ["stall", "half of the body, then nothing"],
] as const;

/** Makes calls fail, and shows the active rules. */
export function Faults({ view: { faults, operations } }: { view: LiveView }) {
  const add = (event: SubmitEvent) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget as HTMLFormElement);
    const operation = String(form.get("operation"));
    const rule = { fault: form.get("fault"), times: Number(form.get("times")), ...(operation && { operation }) };
    return act(() => control("POST", "/faults", rule));
  };
  return (
    <Card title="Faults">
      <form class="fault" onSubmit={add}>
        <label>
          Operation
          <select name="operation">
            <option value="">any</option>
            {operations.map((id) => (
              <option key={id}>{id}</option>
            ))}
          </select>
        </label>
        <label>
          Fault
          <select name="fault">
            {kinds.map(([fault, words]) => (
              <option key={fault} value={fault}>
                {words}
              </option>
            ))}
          </select>
        </label>
        <label class="times">
          Calls
          <input name="times" type="number" min="1" max="1000" value="1" required />
        </label>
        <button type="submit">Fail the next</button>
      </form>
      {faults.length === 0 && <Empty>No call will fail.</Empty>}
      <ul class="list">
        {faults.map(({ id, operation, fault, times }) => (
          <li key={id}>
            <div class="what">
              <strong>{operation ?? "Any operation"}</strong>
              <span class="muted">
                {fault}
                {times === undefined ? ", until removed" : `, ${times} more`}
              </span>
            </div>
            <ActionButton kind="quiet" more={`the fault ${fault}`} run={() => control("DELETE", `/faults/${id}`)}>
              Remove
            </ActionButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}
