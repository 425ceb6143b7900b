import type { LookupAddress } from "node:dns";
import { lookup } from "node:dns/promises";
import { BlockList } from "node:net";

/** A delivery is not sent to an address. */
export class RefusedAddress extends Error {}

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/**
 * The addresses of a host, all of them this machine's.
 * @throws RefusedAddress when the host has another one, or none
 */
export async function loopbackAddressesOf({ hostname }: URL): Promise<LookupAddress[]> {
  const host = hostname.replace(/^\[|\]$/g, "");
  const addresses = await lookup(host, { all: true }).catch((error: NodeJS.ErrnoException) => {
    throw refused(host, `it was not found: ${error.code}`);
  });
  const remote = addresses.find(({ address, family }) => !loopback.check(address, family === 6 ? "ipv6" : "ipv4"));
  if (remote) throw refused(host, `its address is ${remote.address}`);
  return addresses;
}

function refused(host: string, reason: string): RefusedAddress {
  return new RefusedAddress(
    `${host} is not this machine (${reason}): other machines are sent nothing unless allowRemoteWebhooks or ` +
      "--allow-remote-webhooks is set",
  );
}
