import * as client from "@org/rtk-client";
import * as webhooks from "@org/rtk-client/webhooks";
import { runChecks } from "../conformance/run-checks.js";

export default {
  fetch: async (_request, { servers }) => Response.json(await runChecks({ client, webhooks }, servers)),
};
