import type { LookupAddress } from "node:dns";
import * as http from "node:http";
import * as https from "node:https";
import { loopbackAddressesOf } from "./loopback.ts";

/** What is sent to a webhook. */
export interface Message {
  headers: Record<string, string>;
  body: Uint8Array<ArrayBuffer>;
  signal: AbortSignal;
}

/** What a webhook said to it. */
export interface Reply {
  status: number;
  /** Beginning of the body. */
  text: string;
}

/**
 * Sends a message with POST.
 * @throws RefusedAddress when nothing is sent there; any other error when there is no answer
 */
export type Transport = (url: URL, message: Message) => Promise<Reply>;

/** Longest part of an answer's body, in characters, that is kept. */
const textLimit = 500;

/** Hands messages to a function, as requests of `fetch`. */
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

/** A look-up that answers what is known already, so that the connection goes to the address that was checked. */
function resolvedTo(addresses: LookupAddress[]): NonNullable<http.RequestOptions["lookup"]> {
  const [first] = addresses as [LookupAddress];
  return (_, { all }, callback) => {
    if (all) callback(null, addresses);
    else callback(null, first.address, first.family);
  };
}

/** Not with `fetch`, which cannot be told what address to connect to, and follows redirects. */
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
