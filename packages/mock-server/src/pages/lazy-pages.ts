import type { Description } from "../description/document.ts";
import type { Responder } from "../http/message.ts";

/**
 * The web pages, loaded on first use, so that programs that never request them do not wait for them.
 *
 * @param description returns the currently served description
 */
export function createPages(description: () => Description): Responder {
  let pages: Promise<Responder> | undefined;
  return async (located) => {
    pages ??= import("./pages.ts").then(({ createPages }) => createPages(description));
    return (await pages)(located);
  };
}
