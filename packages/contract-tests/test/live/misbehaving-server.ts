import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockServer } from "@org/rtk-mock-server";
import type { JsonObject } from "../../src/description/document.ts";

/** Responds as the mock server does, except that five lists violate the description. */
const violations: Record<string, (body: JsonObject) => { status?: number; type?: string; body: unknown }> = {
  "/apps": ({ data, ...body }) => ({
    body: { ...body, data: (data as JsonObject[]).map((app) => ({ ...app, id: 7 })) },
  }),
  "/meetings": ({ data: _, ...body }) => ({ body }),
  "/recordings": ({ data, ...body }) => ({
    body: { ...body, data: (data as JsonObject[]).map((recording) => ({ ...recording, status: "DREAMING" })) },
  }),
  "/livestreams": (body) => ({ status: 206, body }),
  "/webhooks": () => ({ type: "text/html", body: "<h1>Webhooks</h1>" }),
};

const mock = await createMockServer();
const server = createServer(async (incoming, outgoing) => {
  const { pathname, href } = new URL(incoming.url ?? "", "http://127.0.0.1");
  const authorization = incoming.headers.authorization ?? "";
  const response = await mock.fetch(href, { method: incoming.method ?? "GET", headers: { authorization } });
  const valid = { status: response.status, type: "application/json", body: await response.json() };
  const violate = violations[pathname.replace(/^.*\/kit(\/[0-9a-f-]{36})?/, "")];
  const { status, type, body } = { ...valid, ...violate?.(valid.body) };
  outgoing.writeHead(status, { "content-type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
});

server.listen(0, "127.0.0.1", () => {
  const { port } = server.address() as AddressInfo;
  process.stdout.write(`http://127.0.0.1:${port}/client/v4\n`);
});
