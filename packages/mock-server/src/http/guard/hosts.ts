import { BlockList, isIP } from "node:net";

const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8, "ipv4");
loopback.addAddress("::1", "ipv6");

/** Whether a text is a loopback address: 127.0.0.0/8, or ::1. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 6 ? "ipv6" : "ipv4");
}

/**
 * Parses a host name or address without a port, as it stands in a URL: lowercase, and IPv6 in brackets.
 * @returns undefined for any other text
 */
export function parseHostName(text: string): string | undefined {
  const name = isIP(text) === 6 ? `[${text}]` : text;
  if (!/^[\p{L}\p{N}_.-]+$|^\[[^\]]+\]$/u.test(name) || !URL.canParse(`http://${name}`)) return undefined;
  return new URL(`http://${name}`).hostname.replace(/\.$/, "");
}

/** Parses a Host header, e.g. `localhost:4010`. @returns its name without the port, or undefined if it is malformed */
export function parseHost(header: string): string | undefined {
  const [, name, port = "0"] = /^(\[[^\]]+\]|[^:]+)(?::(\d{1,5}))?$/.exec(header) ?? [];
  return name === undefined || Number(port) > 65_535 ? undefined : parseHostName(name);
}

/** Hosts that a socket accepts requests for. */
export interface HostRules {
  /** @param name as `parseHost` returns it */
  accepts(name: string): boolean;
}

/**
 * Accepts the names of this machine, which no other machine can take, and the named ones. A page whose own name suddenly
 * resolves to this machine (DNS rebinding) is thus refused.
 */
export function createHostRules(names: readonly string[]): HostRules {
  const known = new Set(names.map(parseHostName));
  return { accepts: (name) => known.has(name) || isThisMachine(name) };
}

/** Whether a host name, or an address as in a URL, is one of this machine's own. */
export function isThisMachine(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost") || isLoopbackAddress(name.replace(/^\[|\]$/g, ""));
}
