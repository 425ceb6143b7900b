/** A difference between the official package and this client. A row that no longer holds fails the suite. */
export interface Row {
  /** Operation id. */
  operation: string;
  /** `has no method`, or the difference that the comparison reports. */
  difference: string;
  /** Why it differs, and why it stays that way. */
  reason: string;
}

export const noMethod = "has no method";

/** Operations of Cloudflare's description that never had a method in the package. */
const neverThere = [
  "apps/get",
  "meetings/replace-participant",
  "sessions/list-livestream-sessions",
  "livestreams/get-for-meeting",
  "active-session/mute",
  "active-session/mute-all",
  "webhooks/list-events",
];

export const ledger: Row[] = [
  ...neverThere.map((operation) => ({
    operation,
    difference: noMethod,
    reason: "Cloudflare's description has the operation, but the package was generated without a method for it.",
  })),
  {
    operation: "livestreams/create",
    difference: noMethod,
    reason: "The package had `createIndependentLivestream` until 7.1; 7.2 removed it without a note.",
  },
  {
    operation: "recordings/list",
    difference: "query parameter status is repeated",
    reason: "The package repeats arrays; the description has `explode: false`, a comma-separated list.",
  },
  {
    operation: "livestreams/stop",
    difference: "body is missing, ours {}",
    reason: "The package's method sends no body, which is optional; ours sends one, as public code does.",
  },
];
