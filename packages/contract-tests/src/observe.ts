import type { ReceivedResponse } from "./description/response.ts";

/** One request and its response. */
export interface Exchange {
  request: Request;
  response: ReceivedResponse;
}

type Fetch = (request: Request) => Promise<Response>;

/** A `fetch` for the client that records requests and responses. */
export interface Observed {
  fetch: Fetch;
  exchanges: Exchange[];
  /** Returns the newest exchange. @throws Error if there is none */
  last(): Exchange;
}

/** Wraps a `fetch` and records copies of requests and responses. */
export function observe(fetch: Fetch): Observed {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    last() {
      const exchange = exchanges.at(-1);
      if (!exchange) throw new Error("No request was sent");
      return exchange;
    },
    async fetch(request) {
      const copy = request.clone();
      const response = await fetch(request);
      const { status, headers } = response;
      exchanges.push({ request: copy, response: { status, headers, body: await response.clone().text() } });
      return response;
    },
  };
}
