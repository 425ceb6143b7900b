import { createServer } from "node:http";
import { toNodeHandler } from "@org/rtk-client/webhooks";
import { handler, listPresets, printUrl } from "./webhooks.js";

const receive = toNodeHandler(handler);

const server = createServer(async (request, response) => {
  if (request.url === "/webhooks") return receive(request, response);
  response.end(JSON.stringify(await listPresets()));
});
server.listen(0, "127.0.0.1", () => printUrl(server));
