import * as client from "@org/rtk-client";
import * as webhooks from "@org/rtk-client/webhooks";
import { runChecks } from "../../../conformance/run-checks.js";

export const runtime = "edge";

export async function POST(request) {
  return Response.json(await runChecks({ client, webhooks }, await request.json()));
}
