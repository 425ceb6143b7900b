import type { DeliveryRecord, DeliverySummary } from "../../../webhooks/delivery.ts";
import type { LiveView } from "../../live-view.ts";
import { countOf, timeOf } from "../format.ts";
import { ActionButton, Card, Empty, Json, Pill } from "../parts.tsx";
import { control } from "../server.ts";
import { Details } from "./details.tsx";

export function Deliveries({ view: { deliveries } }: { view: LiveView }) {
  return (
    <Card title="Webhook deliveries">
      {deliveries.length === 0 && <Empty>No events were sent. Register a webhook to receive some.</Empty>}
      <ul class="log">
        {deliveries.map((delivery, index) => (
          <li key={`${delivery.id} ${deliveries.length - index}`} class="delivery">
            <Details<DeliveryRecord>
              load={() => control("GET", `/deliveries/${delivery.id}`)}
              summary={<Summary delivery={delivery} />}
              show={(record) => <Attempts record={record} />}
            />
            <ActionButton
              kind="quiet"
              more={`${delivery.event} of ${timeOf(delivery.at)}`}
              done={`${delivery.event} was resent`}
              run={() => control("POST", `/deliveries/${delivery.id}/redeliver`)}
            >
              Redeliver
            </ActionButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Summary({ delivery: { at, event, status, attempts, response } }: { delivery: DeliverySummary }) {
  return (
    <>
      <span class="time">{timeOf(at)}</span>
      <Pill status={status} />
      <span class="what">{event}</span>
      {(status !== "delivered" || attempts > 1) && (
        <span class="ms" title={countOf(attempts, "attempt")}>
          {response ?? "–"}
          {attempts > 1 && ` ×${attempts}`}
        </span>
      )}
    </>
  );
}

function Attempts({ record: { url, error, attempts, violations, payload } }: { record: DeliveryRecord }) {
  return (
    <>
      {[error, ...violations.map(({ message }) => message)].filter(Boolean).map((text) => (
        <p class="violation" key={text}>
          {text}
        </p>
      ))}
      <Json label="To" value={url} />
      <Json label="Attempts" value={attempts} />
      <Json label="Payload" value={payload} />
    </>
  );
}
