import { expect, test } from "vitest";
import { generateEventNames } from "../src/client/event-names.ts";
import { smallDescription } from "./small-description.ts";

test("lists the events in the order of the description", () => {
  const webhooks = { "part.removed": {}, "part.added": {} };
  expect(generateEventNames({ ...smallDescription, webhooks })).toContain(
    'export const webhookEventNames = [\n  "part.removed",\n  "part.added",\n] as const;\n',
  );
});
