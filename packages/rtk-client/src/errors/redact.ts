import type { Redact } from "../call.ts";

const mask = "[redacted]";
/** Maximum total length of a value's texts. */
const maxLength = 50_000;

/** A secret's name, in any spelling: `apiToken`, `x-api-key`, `ACCESS_KEY`. */
const secretName = "token|secret|pass.?(?:w|phrase)|pwd|credential|authori.ation|cookie|[\\w -/]key|rtmp.?url";
const isSecret = new RegExp(secretName, "i");

/**
 * The beginning of a secret's name in a text. It matches only at the start of a word, so that the search stays linear.
 */
const start = `(?<![\\w-])(?=[\\w-]{0,99}(?:${secretName}))`;
const quoted = `[\\w-]+\\\\?["']?\\s{0,9}[:=]\\s{0,9}\\\\?(["'])`;

/**
 * JWTs, credentials, passwords in URLs, and values after a secret's name: in JSON, which may be truncated, queries and
 * headers. Without an opening quote `\\2` is empty, so that only the last alternative can match.
 */
const secretText = new RegExp(
  [
    '\\beyJ[\\w.-]+|(?<=(?:Bearer|Basic) )[^\\s"]+|(?<=://)[^/@\\s]+(?=@)',
    `(${start}(?:${quoted}|[\\w-]+=|\\w+-[\\w-]+: ?))(?:(?:(?!\\2)\\\\?[^])+|[^\\s"'&;,<>]+)`,
  ].join("|"),
  "gi",
);

/**
 * Returns a copy of a JSON value without the secrets in RealtimeKit's bodies: tokens, stream keys, storage secrets.
 * Omits everything nested deeper than 20 levels or after 50,000 characters.
 * @param secrets strings to mask wherever they occur
 */
export function redact<Value>(value: Value, secrets: string[] = []): Value {
  let rest = maxLength;
  const copyText = (text: string) => {
    if (secrets.length > 999) return mask;
    // A truncated secret would not be recognized, so the text is masked before it is truncated.
    let safe = text.slice(0, rest + 9999);
    // Short values are ordinary words (mock tokens); masking them garbles messages.
    for (const secret of secrets) if (secret.length > 5) safe = safe.replaceAll(secret, mask);
    safe = safe.slice(0, Math.max(rest, 0)).replace(secretText, `$1${mask}`);
    rest -= safe.length + 1;
    return safe;
  };
  const copy = (node: unknown, depth: number): unknown => {
    if (typeof node === "string") return copyText(node);
    if (node !== Object(node)) return node;
    if (depth > 20) return "…";
    const entries: [string, unknown][] = [];
    for (const name in Array.isArray(node) ? node.slice(0, maxLength) : (node as object)) {
      if (rest < 0) break;
      const inner = (node as Record<string, unknown>)[name];
      const isMasked = inner && typeof inner !== "number" && isSecret.test(name);
      entries.push([copyText(name), isMasked ? mask : copy(inner, depth + 1)]);
    }
    return Array.isArray(node) ? entries.map(([, item]) => item) : Object.fromEntries(entries);
  };
  return copy(value, 0) as Value;
}

/**
 * Returns the secrets of a request, which a response may quote: the token, and values of secret keys.
 * @param content the serialized body
 */
export function secretsOf(token: string, headers: object, content: unknown): string[] {
  const secrets = new Set([token, encodeURIComponent(token)]);
  for (const text of [JSON.stringify(headers), content]) {
    try {
      JSON.parse(text as string, (name, value) => {
        if (typeof value === "string" && isSecret.test(name)) secrets.add(value);
      });
    } catch {
      // The body is not JSON.
    }
  }
  // A secret may contain another one.
  return [...secrets].sort((left, right) => right.length - left.length);
}

/**
 * Returns a copy of a thrown value and its causes, reduced to name, message, code and stack: an error of `fetch` can
 * contain the request, including its headers.
 */
export function redactError(thrown: unknown, safe: Redact = redact, depth = 0): unknown {
  try {
    const { name, message, code, stack, cause } = Object(thrown);
    if (typeof message !== "string") return safe(String(thrown));
    const copy = Object.assign(new Error(), safe({ name, message, code, stack }));
    if (cause && depth < 9) copy.cause = redactError(cause, safe, depth + 1);
    return copy;
  } catch {
    // A getter throws, or the value has no text form.
    return "unknown error";
  }
}
