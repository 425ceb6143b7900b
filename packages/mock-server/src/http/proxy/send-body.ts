import type { ClientRequest } from "node:http";
import { setImmediate } from "node:timers/promises";
import type { HttpRequest } from "../message.ts";
import { drainLimit } from "../request/body.ts";

/** Milliseconds to wait for `100 Continue`, which a server need not send (RFC 9110, section 10.1.1). */
const continueMs = 1_000;

export interface Sending {
  /** Whether we are waiting for the caller's next part of the body. */
  isWaiting(): boolean;
}

/** Sends a request body part by part, with backpressure. */
export function sendBody(request: HttpRequest, outgoing: ClientRequest, onBody: (chunk: Uint8Array) => void): Sending {
  let isWaiting = false;
  let isAnswered = false;
  outgoing.once("response", () => {
    isAnswered = true;
  });

  async function send({ body, headers }: HttpRequest): Promise<void> {
    if (body && headers.expect !== undefined) await whenExpected(outgoing);
    // A response instead of `100 Continue` means that the server does not want the body.
    if (!body || isAnswered) {
      outgoing.end();
      return;
    }
    let unsent = 0;
    isWaiting = true;
    for await (const chunk of body) {
      isWaiting = false;
      onBody(chunk);
      // A response that has arrived is read first: a write to a connection that the server has closed would lose it.
      if (!isAnswered) await setImmediate();
      if (!outgoing.destroyed) await write(outgoing, chunk);
      else unsent += chunk.length;
      // Up to the limit, the rest is read and discarded, so that the caller can read the response.
      if (unsent > drainLimit) break;
      isWaiting = true;
    }
    isWaiting = false;
    outgoing.end();
  }

  send(request).catch((error) => outgoing.destroy(error));
  return { isWaiting: () => isWaiting };
}

function whenExpected(outgoing: ClientRequest): Promise<void> {
  outgoing.flushHeaders();
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, continueMs);
    for (const event of ["continue", "response", "close"]) {
      outgoing.once(event, () => {
        clearTimeout(timer);
        resolve();
      });
    }
  });
}

async function write(outgoing: ClientRequest, chunk: Uint8Array): Promise<void> {
  // Nothing is emitted after a failed write, and the rest of the body would never be read.
  if (outgoing.write(chunk) || outgoing.destroyed) return;
  await new Promise<void>((resolve) => {
    const finish = () => {
      outgoing.off("drain", finish).off("close", finish);
      resolve();
    };
    outgoing.on("drain", finish).on("close", finish);
  });
}
