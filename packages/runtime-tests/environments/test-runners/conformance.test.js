import * as client from "@org/rtk-client";
import * as webhooks from "@org/rtk-client/webhooks";
import { createContext } from "./conformance/context.js";
import { checks } from "./conformance/run-checks.js";

const context = createContext({ client, webhooks }, JSON.parse(process.env.RTK_SERVERS));

for (const [name, check] of Object.entries(checks)) test(name, () => check(context));
