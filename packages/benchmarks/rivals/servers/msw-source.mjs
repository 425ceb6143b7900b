// Serves MSW's handlers for a description: MSW only intercepts requests and has no server.
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { fromOpenApi } from "@mswjs/source/open-api";
import { getResponse } from "msw";

const [port, file] = process.argv.slice(2);
const origin = `http://127.0.0.1:${port}`;
const description = JSON.parse(await readFile(file, "utf8"));
const handlers = await fromOpenApi({ ...description, servers: [{ url: origin }] });
const notFound = () => new Response("Unknown operation", { status: 404 });
serve({
  fetch: async (request) => (await getResponse(handlers, request)) ?? notFound(),
  port: Number(port),
  hostname: "127.0.0.1",
});
