import * as client from "@org/rtk-client";
import * as webhooks from "@org/rtk-client/webhooks";
import { runChecks } from "../conformance/run-checks.js";

process.stdout.write(JSON.stringify(await runChecks({ client, webhooks }, JSON.parse(process.env.RTK_SERVERS))));
