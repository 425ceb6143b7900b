import type { Clock } from "./clock.ts";
import type { EventPayload } from "./events.ts";
import type { Ids } from "./store/ids.ts";
import type { Store } from "./store/store.ts";

/** What handlers and simulations work with. */
export interface Context {
  store: Store;
  clock: Clock;
  ids: Ids;
  /** Scheme and host that the mock server was last called by; addresses of files begin with it. */
  origin: string;
  /** Tells subscribers of something that a webhook would be sent. */
  emit(appId: string, payload: EventPayload): void;
}

/** The time as the API writes it (RFC 3339 with milliseconds). */
export function timestamp({ clock }: Context): string {
  return clock.now().toISOString();
}

/** Milliseconds from one moment to another. */
export function msBetween(start: string, end: string): number {
  return Date.parse(end) - Date.parse(start);
}

/** Minutes as the API gives them, with four decimals. */
export function toMinutes(ms: number): number {
  return Math.round(ms / 6) / 10_000;
}
