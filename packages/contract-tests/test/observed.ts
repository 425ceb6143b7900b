import type { ReceivedAnswer } from "./description/answer.ts";

/** What went over the wire in one exchange. */
export interface Exchange {
  request: Request;
  answer: ReceivedAnswer;
}

type Fetch = (request: Request) => Promise<Response>;

/** A `fetch` for the client that keeps what passes through it. */
export interface Observed {
  fetch: Fetch;
  exchanges: Exchange[];
  /** The newest exchange. @throws Error when there was none */
  last(): Exchange;
}

/** Lets everything through to another `fetch`, and keeps copies. */
export function observe(fetch: Fetch): Observed {
  const exchanges: Exchange[] = [];
  return {
    exchanges,
    last() {
      const exchange = exchanges.at(-1);
      if (!exchange) throw new Error("Nothing was sent");
      return exchange;
    },
    async fetch(request) {
      const copy = request.clone();
      const response = await fetch(request);
      const { status, headers } = response;
      exchanges.push({ request: copy, answer: { status, headers, body: await response.clone().text() } });
      return response;
    },
  };
}
