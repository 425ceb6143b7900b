interface KnownFailure {
  row: string;
  checks: string[];
  /** Why they fail for now. */
  reason: string;
}

/** What cannot hold yet. A check in this list that passes fails the run. */
export const knownFailures: KnownFailure[] = [
  {
    row: "Next.js, node and edge routes, Node 20",
    checks: [
      "receives an event",
      "receives an event with text of every script",
      "handles a delivery once",
      "edge: verifies a delivery's bytes",
      "edge: verifies a Request, text and an ArrayBuffer",
      "edge: fetches the public key once",
      "edge: takes an imported key",
      "edge: refuses a body that was changed",
      "edge: handles a delivery once",
      "edge: responds 500 to a handler that throws, and lets the delivery come again",
      "edge: refuses forged, unsigned and oversized deliveries and other methods",
    ],
    reason: "Web Crypto of Node 20 refuses an ArrayBuffer of another realm, such as the edge runtime's; a view works",
  },
];
