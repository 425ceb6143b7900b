import { createRedactor, isSecretName } from "../../http/redaction/redact.ts";

const redactor = createRedactor();

/**
 * Copies a JSON value without credentials: texts under the name of a secret, JSON Web Tokens, and user names, passwords
 * and queries in URLs, which often contain keys and signatures.
 */
export function removeSecrets(value: unknown): unknown {
  if (typeof value === "string") return removeFromUrl(redactor.known(value));
  if (Array.isArray(value)) return value.map(removeSecrets);
  if (typeof value !== "object" || value === null) return value;
  // Objects may have names with harmless tokens, e.g. a preset's `design_tokens`.
  const kept = Object.entries(value).filter(([name, inner]) => typeof inner !== "string" || !isSecretName(name));
  return Object.fromEntries(kept.map(([name, inner]) => [name, removeSecrets(inner)]));
}

function removeFromUrl(text: string): string {
  if (!/^[a-z][a-z+.-]*:\/\//i.test(text) || !URL.canParse(text)) return text;
  const url = new URL(text);
  if (!url.username && !url.password && !url.search && !url.hash) return text;
  Object.assign(url, { username: "", password: "", search: "", hash: "" });
  return url.href;
}
