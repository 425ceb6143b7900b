import { isSecretName } from "./redact.ts";

/** The parts of a request that can contain secrets. */
interface Sent {
  headers: Record<string, string>;
  search: string;
  /** Body, parsed if it is JSON. */
  body?: unknown;
}

/** Returns the secrets in a request, which a response may quote. */
export function ownSecrets({ headers, search, body }: Sent): Set<string> {
  const secrets = new Set<string>();
  for (const name in headers) if (isSecretName(name)) addCredentials(String(headers[name]), secrets);
  if (search !== "") {
    for (const [name, value] of new URLSearchParams(search)) if (isSecretName(name)) secrets.add(value);
  }
  addValues(body, secrets);
  return secrets;
}

/**
 * Adds the secret parts of a credentials header: `Bearer <token>`, `Basic <name and password>`, `<name>=<value>; …`.
 */
function addCredentials(value: string, secrets: Set<string>): void {
  const [, scheme = "", credentials = ""] = /^(\w+) +(\S+)$/.exec(value) ?? [];
  secrets.add(credentials || value);
  if (/^basic$/i.test(scheme)) addPassword(Buffer.from(credentials, "base64").toString(), secrets);
  if (!value.includes("=")) return;
  for (const pair of value.split(/; */)) {
    const sign = pair.indexOf("=");
    if (sign > 0) secrets.add(pair.slice(sign + 1));
  }
}

function addPassword(credentials: string, secrets: Set<string>): void {
  secrets.add(credentials.slice(credentials.indexOf(":") + 1));
}

function addValues(body: unknown, secrets: Set<string>): void {
  // No recursion: the nesting of a body can overflow the stack.
  const open = [body];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner !== "string") open.push(inner);
      else if (isSecretName(name)) secrets.add(inner);
    }
  }
}
