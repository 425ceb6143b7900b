import type { LookupAddress } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import { loopbackAddressesOf } from "./loopback.ts";

/** A request to a webhook. */
export interface Message {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
  signal: AbortSignal;
}

/** The response of a webhook. */
export interface Reply {
  status: number;
  /** First 500 characters of the body. */
  text: string;
}

/**
 * Sends a message with POST.
 * @throws RefusedUrl if the URL is not allowed; any other error if there is no response
 */
export type Transport = (url: URL, message: Message) => Promise<Reply>;

/** Maximum length of the kept part of a response's body. */
const textLimit = 500;

/** Passes messages to a function as `Request`s. */
export function createLocalTransport(deliver: (request: Request) => Response | Promise<Response>): Transport {
  return async (url, { headers, body, signal }) => {
    const response = await deliver(new Request(url, { method: "POST", headers, body, signal }));
    return { status: response.status, text: (await response.text()).slice(0, textLimit) };
  };
}

/** Sends messages over the network: to this machine, or with `allowRemote` to any. */
export function createNetworkTransport(allowRemote: boolean): Transport {
  return async (url, message) => {
    const addresses = allowRemote ? undefined : await loopbackAddressesOf(url);
    message.signal.throwIfAborted();
    return post(url, message, addresses && resolvedTo(addresses));
  };
}

/** Returns a lookup with a fixed result, so that the connection uses the checked address. */
function resolvedTo(addresses: LookupAddress[]): NonNullable<http.RequestOptions["lookup"]> {
  const [first] = addresses as [LookupAddress];
  return (_, { all }, callback) => {
    if (all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}

/** Does not use `fetch`, which follows redirects and cannot connect to a given address. */
function post(url: URL, { headers, body, signal }: Message, lookup: http.RequestOptions["lookup"]): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const { request } = url.protocol === "https:" ? https : http;
    const options = { method: "POST", headers, signal, agent: false, ...(lookup && { lookup }) } as const;
    const outgoing = request(url, options, (incoming) => {
      readText(incoming).then((text) => resolve({ status: incoming.statusCode as number, text }), reject);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

async function readText(incoming: http.IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of incoming.setEncoding("utf8")) {
    text += chunk;
    if (text.length >= textLimit) break;
  }
  return text.slice(0, textLimit);
}
