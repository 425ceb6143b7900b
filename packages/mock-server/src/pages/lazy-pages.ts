import type { Description } from "../description/document.ts";
import type { Responder } from "../http/message.ts";

/**
 * The pages for people, loaded when one is first asked for: programs that never do need not wait for them.
 *
 * @param description returns the description that is served now
 */
export function createPages(description: () => Description): Responder {
  let pages: Promise<Responder> | undefined;
  return async (located) => {
    pages ??= import("./pages.ts").then(({ createPages }) => createPages(description));
    return (await pages)(located);
  };
}
