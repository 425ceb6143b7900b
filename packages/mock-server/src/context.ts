import type { Clock } from "./clock.ts";
import type { EventPayload } from "./events.ts";
import type { Ids } from "./ids.ts";
import type { Store } from "./store.ts";

/** What handlers and simulations work with. */
export interface Context {
  store: Store;
  clock: Clock;
  ids: Ids;
  /** Tells subscribers of something that a webhook would be sent. */
  emit(appId: string, payload: EventPayload): void;
}

/** The time as the API writes it (RFC 3339 with milliseconds). */
export function timestamp({ clock }: Context): string {
  return clock.now().toISOString();
}
