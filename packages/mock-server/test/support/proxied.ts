import { once } from "node:events";
import { type IncomingMessage, request as openRequest, type RequestOptions } from "node:http";
import type { MockServerOptions } from "@org/rtk-mock-server";
import { startMock } from "./client.ts";
import { kit } from "./requests.ts";

/** Path that the proxy tests request. */
export const proxiedPath = `${kit}/meetings`;

/** Starts a mock server that listens and forwards to the URL. */
export async function startProxy(proxy: string, options: MockServerOptions = {}) {
  const { mock } = await startMock({ proxy, ...options });
  return { mock, ...(await mock.listen({ port: 0 })) };
}

/** Sends a request over a socket. @returns the response and its body */
export async function send(
  url: string,
  options: RequestOptions,
  body = "",
): Promise<{ incoming: IncomingMessage; text: string }> {
  const outgoing = openRequest(url, options);
  outgoing.end(body);
  const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
  // The connection may be closed while the rest of an unwanted body is sent.
  outgoing.on("error", () => {});
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
  return { incoming, text };
}
