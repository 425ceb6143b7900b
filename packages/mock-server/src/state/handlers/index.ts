import type { OperationId } from "../../description/operation-call.ts";
import { activeSession } from "./active-session.ts";
import { analytics } from "./analytics.ts";
import { apps } from "./apps.ts";
import type { Handler } from "./handler.ts";
import { livestreams } from "./livestreams.ts";
import { meetings } from "./meetings.ts";
import { presets } from "./presets.ts";
import { recordings } from "./recordings.ts";
import { sessions } from "./sessions.ts";
import { webhooks } from "./webhooks.ts";

/** The handlers of all operations. */
export const handlers: { [Id in OperationId]: Handler<Id> } = {
  ...activeSession,
  ...analytics,
  ...apps,
  ...livestreams,
  ...meetings,
  ...presets,
  ...recordings,
  ...sessions,
  ...webhooks,
};
