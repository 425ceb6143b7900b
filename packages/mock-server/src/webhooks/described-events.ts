import { webhookEventNames } from "../generated/event-names.ts";
import { ApiError } from "../http/api-error.ts";
import { type Checks, createChecks } from "../prism/checks.ts";
import type { LocatedResource } from "../prism/resources.ts";
import type { EventPayload } from "../state/event-types.ts";
import type { DescribedEvents } from "./delivery-sender.ts";

/** @param resources the events as resources, with their names as paths */
export function createDescribedEvents(resources: LocatedResource[]): DescribedEvents {
  const byName = new Map(resources.map((located) => [located.path.slice(1), located]));
  const checks = new Map<string, Checks>();
  const checksOf = (event: string): Checks | undefined => {
    const located = byName.get(event);
    if (located && !checks.has(event)) checks.set(event, createChecks(located.resource()));
    return checks.get(event);
  };
  return {
    check(event, headers, body) {
      const request = { method: "POST", path: `/${event}`, params: {}, query: {}, headers, body, origin: "" };
      return checksOf(event)?.checkRequest(request) ?? [];
    },
    example(event) {
      const [content] = byName.get(event)?.resource().request?.body?.contents ?? [];
      const [example] = content?.examples ?? [];
      if (!example || !("value" in example)) throw unknownEvent(event);
      return example.value as EventPayload;
    },
  };
}

function unknownEvent(event: string): ApiError {
  return new ApiError(422, `Unknown event ${event}; known events are ${webhookEventNames.join(", ")}`);
}
