import { useState } from "preact/hooks";
import type { RequestRecord, RequestSummary } from "../../../api/logged-request.ts";
import type { LiveView } from "../../live-view.ts";
import { timeOf } from "../format.ts";
import { ActionButton, Card, Empty, Json, Pill } from "../parts.tsx";
import { control } from "../server.ts";
import { Details } from "./details.tsx";

export function Requests({ view: { requests } }: { view: LiveView }) {
  const [filter, setFilter] = useState("");
  const [onlyProblems, setOnlyProblems] = useState(false);
  const words = filter.toLowerCase();
  const shown = requests.filter(
    (request) => (!onlyProblems || isProblem(request)) && textOf(request).toLowerCase().includes(words),
  );
  const clear = (
    <ActionButton kind="quiet" more="the log of requests" run={() => control("DELETE", "/requests")}>
      Clear
    </ActionButton>
  );
  return (
    <Card title="Requests" note={requests.length > 0 && clear}>
      <div class="tools">
        <input
          type="search"
          placeholder="Filter by operation, path or status"
          aria-label="Filter requests"
          value={filter}
          onInput={({ currentTarget }) => setFilter(currentTarget.value)}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={onlyProblems}
            onChange={({ currentTarget }) => setOnlyProblems(currentTarget.checked)}
          />
          Problems only
        </label>
      </div>
      {shown.length === 0 && <Empty>{requests.length === 0 ? "No requests yet." : "No request matches."}</Empty>}
      <ul class="log">
        {shown.map((request) => (
          <li key={request.id}>
            <Details<RequestRecord>
              load={() => control("GET", `/requests/${request.id}`)}
              summary={<Summary request={request} />}
              show={(record) => <Exchange record={record} />}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function textOf({ method, path, operation = "", status }: RequestSummary): string {
  return `${method} ${path} ${operation} ${status}`;
}

function isProblem({ status, violations, warnings = [] }: RequestSummary): boolean {
  return status === 0 || status >= 400 || violations.length > 0 || warnings.length > 0;
}

function toneOf(status: number): string {
  if (status === 0 || status >= 500) return "bad";
  return status >= 400 ? "warn" : "good";
}

function Summary({ request }: { request: RequestSummary }) {
  const { at, method, path, operation, status, ms, violations, warnings = [], fault } = request;
  return (
    <>
      <span class="time">{timeOf(at)}</span>
      <Pill status={status === 0 ? "reset" : String(status)} tone={toneOf(status)} />
      <span class="method">{method}</span>
      <span class="what">{operation ?? path}</span>
      {violations.length > 0 && <Pill status={`${violations.length} violated`} tone="bad" />}
      {warnings.length > 0 && <Pill status="warning" tone="warn" />}
      {fault && <Pill status={fault} tone="warn" />}
      <span class="ms">{ms.toFixed(1)} ms</span>
    </>
  );
}

function Exchange({ record }: { record: RequestRecord }) {
  const { method, path, query, headers, body, response, violations, warnings = [] } = record;
  const search = new URLSearchParams(query).toString();
  return (
    <>
      {violations.map(({ on, message }) => (
        <p class="violation" key={`${on} ${message}`}>
          {on} violates the description: {message}
        </p>
      ))}
      {warnings.map((warning) => (
        <p class="violation warn" key={warning}>
          {warning}
        </p>
      ))}
      <Json label="Request" value={`${method} ${path}${search ? `?${search}` : ""}`} />
      <Json
        label="Headers"
        value={Object.entries(headers)
          .map(([name, value]) => `${name}: ${value}`)
          .join("\n")}
      />
      <Json label="Body" value={body} />
      <Json label="Response" value={response} />
    </>
  );
}
