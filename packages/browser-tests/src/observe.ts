import type { Page } from "playwright-core";

/** Things that a page should not do. */
export interface Observations {
  /** Errors and warnings in the console, and uncaught exceptions. */
  readonly complaints: string[];
  /** Requested URLs of other origins. */
  readonly foreign: string[];
}

/** Records a page's errors, and its requests to other origins. */
export function observe(page: Page, origin: string): Observations {
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", ({ message }) => complaints.push(message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (["http:", "https:", "ws:", "wss:"].includes(url.protocol) && url.origin !== origin) foreign.push(url.href);
  });
  return { complaints, foreign };
}
