import type { EventPayload } from "./event-types.ts";
import type { Ids } from "./store/ids.ts";
import type { Store } from "./store/store.ts";
import type { Clock } from "./time/clock.ts";
import { formatTimestamp } from "./time/timestamps.ts";

/** The environment of handlers and simulations. */
export interface Context {
  store: Store;
  clock: Clock;
  ids: Ids;
  /** Whether the passing of time changes the state. If not, only simulations cause such changes. */
  timeline: boolean;
  /** Scheme and host of the last request; URLs of files begin with it. */
  origin: string;
  /** Emits a webhook event. */
  emit(appId: string, payload: EventPayload): void;
}

/** Returns the current time as the API writes it (RFC 3339 with milliseconds). */
export function timestamp({ clock }: Context): string {
  return formatTimestamp(clock.now());
}
