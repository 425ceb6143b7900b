import type { Page } from "playwright-core";

/** What a page should not do. */
export interface Observations {
  /** Errors and warnings in the console, and exceptions that nothing catches. */
  readonly complaints: string[];
  /** URLs of other origins that were asked for. */
  readonly foreign: string[];
}

/** Records what a page complains about, and what it asks of other origins than its own. */
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
