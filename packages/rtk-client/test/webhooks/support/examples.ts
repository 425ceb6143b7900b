import type { WebhookEvent, WebhookEventName, WebhookEventOf } from "@org/rtk-client/webhooks";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };

type Examples = Record<string, { value: WebhookEvent }>;

/** The description's examples of each event. */
export const exampleEvents: WebhookEvent[] = Object.values(description.webhooks).flatMap(({ post }) =>
  Object.values(post.requestBody.content["application/json"].examples as unknown as Examples).map(({ value }) => value),
);

export function exampleOf<Name extends WebhookEventName>(name: Name): WebhookEventOf<Name> {
  return exampleEvents.find(({ event }) => event === name) as WebhookEventOf<Name>;
}
