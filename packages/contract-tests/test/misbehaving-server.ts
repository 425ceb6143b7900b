import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createMockServer } from "@org/rtk-mock-server";
import type { JsonObject } from "../src/description/document.ts";

interface Reply {
  status?: number;
  type?: string;
  body: unknown;
}

/** How responses violate the description, by the end of their paths. */
export type Violations = Record<string, (body: JsonObject) => Reply>;

/** The lists that violate the description, by the end of their paths. */
const violations: Violations = {
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

/** Operations that the misbehaving server breaks. */
export const brokenOperations = Object.keys(violations).map((path) => `${path.slice(1)}/list`);

export interface MisbehavingServer {
  url: string;
  close(): Promise<void>;
}

/** Starts a server that responds like the mock server except for deliberate violations, by default in five lists. */
export async function startMisbehavingServer(changes: Violations = violations): Promise<MisbehavingServer> {
  const mock = await createMockServer();
  const server = createServer(async (incoming, outgoing) => {
    const { pathname, href } = new URL(incoming.url ?? "", "http://127.0.0.1");
    const authorization = incoming.headers.authorization ?? "";
    const response = await mock.fetch(href, { method: incoming.method ?? "GET", headers: { authorization } });
    const valid: Required<Reply> = { status: response.status, type: "application/json", body: await response.json() };
    const violate = changes[pathname.replace(/^.*\/kit(\/[0-9a-f-]{36})?/, "")];
    const { status, type, body } = { ...valid, ...violate?.(valid.body as JsonObject) };
    outgoing.writeHead(status, { "content-type": type }).end(typeof body === "string" ? body : JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/client/v4`,
    async close() {
      server.close();
      server.closeAllConnections();
      await mock.close();
    },
  };
}
