/** What the official package does otherwise than this client. A row that no longer holds fails the suite. */
export interface Row {
  /** Operation id. */
  operation: string;
  /** What is different: no method at all, or what the comparison says. */
  difference: string;
  /** Why that is so, and why it stays. */
  reason: string;
}

export const noMethod = "has no method";

/** Operations of Cloudflare's description that never had a method. */
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
    reason: "The package had `createIndependentLivestream` until 7.1; 7.2 took it away and does not say why.",
  },
  {
    operation: "recordings/list",
    difference: "query parameter status is repeated",
    reason:
      "The package repeats arrays, whatever the description says; it says `explode: false`, a comma-separated list.",
  },
  {
    operation: "livestreams/stop",
    difference: "body is none, ours {}",
    reason:
      "The package's method sends no body. The description lets it be left out, and ours sends it as public code does.",
  },
];

/** Methods that call an operation for which another method stands in the table of methods. */
export const duplicates: Record<string, string> = {
  "livestreams.getOrgAnalytics": "analytics.getOrgAnalytics",
};
