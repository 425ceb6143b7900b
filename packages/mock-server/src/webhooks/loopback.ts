import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { isLoopbackAddress } from "../http/guard/hosts.ts";

/** Thrown for a URL to which deliveries may not be sent. */
export class RefusedUrl extends Error {}

/**
 * Resolves a host to its addresses, which must all be loopback addresses.
 * @throws RefusedUrl if one is not, or the host is not found
 */
export async function loopbackAddressesOf({ hostname }: URL): Promise<LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = await lookup(host, { all: true }).catch((error: NodeJS.ErrnoException) => {
    throw refused(host, `not found: ${error.code}`);
  });
  const remote = addresses.find(({ address }) => !isLoopbackAddress(address));
  if (remote) throw refused(host, `its address is ${remote.address}`);
  return addresses;
}

function refused(host: string, reason: string): RefusedUrl {
  return new RefusedUrl(
    `${host} is not this machine (${reason}): set allowRemoteWebhooks or --allow-remote-webhooks to send events to ` +
      "other machines",
  );
}
