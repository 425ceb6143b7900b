import { createRtkClient, type Fetch, type RtkClient } from "@org/rtk-client";
import { accountId, apiToken, appId } from "../../clients.ts";
import { startServer, type TestServer } from "../../server.ts";

export const connect = ({ url }: Pick<TestServer, "url">, fetch?: Fetch, options?: object): RtkClient =>
  createRtkClient({ apiToken, accountId, appId, baseUrl: url, fetch, ...options });

/** Starts a server that responds to each request with what it received. */
export const startEcho = () =>
  startServer(async (request, response) => {
    const body = await new Response(request as unknown as ReadableStream).text();
    const { authorization, "content-type": type, "x-a": a } = request.headers;
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ success: true, data: { id: "m", url: request.url, authorization, type, a, body } }));
  });
