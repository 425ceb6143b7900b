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
 * Parses a host name or address without a port into the form used in URLs: lowercase, IPv6 in brackets.
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

/** Hosts for which a socket accepts requests. */
export interface HostRules {
  /** @param name as returned by `parseHost` */
  accepts(name: string): boolean;
}

/**
 * Accepts the names of this machine, which no other machine can have, and the given ones. This refuses pages whose host
 * name suddenly resolves to this machine (DNS rebinding).
 */
export function createHostRules(names: readonly string[]): HostRules {
  const known = new Set(names.map(parseHostName));
  return { accepts: (name) => known.has(name) || isThisMachine(name) };
}

/** Whether a host name, or an address as in a URL, belongs to this machine. */
export function isThisMachine(name: string): boolean {
  return name === "localhost" || name.endsWith(".localhost") || isLoopbackAddress(name.replace(/^\[|\]$/g, ""));
}
