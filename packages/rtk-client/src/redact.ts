const secretKey = /token|secret|password|authorization|_key|streamkey|rtmp_url/i;
const mask = "[redacted]";

/** JWTs, credentials, passwords in URLs and, in JSON that may be truncated, values of secret keys. */
const secretText = new RegExp(
  `\\beyJ[\\w.-]+|(?<=(Bearer|Basic) )[^\\s"]+|(?<=://)[^/@\\s]+(?=@)|(?<="[\\w-]*(${secretKey.source})[\\w-]*"\\s*:\\s*")(\\\\.|[^"\\\\])+`,
  "gi",
);

/**
 * Returns a copy of a JSON value without the secrets in RealtimeKit's bodies: tokens, stream keys, storage secrets.
 * @param secrets strings to mask wherever they occur
 */
export function redact<Value>(value: Value, secrets: string[]): Value {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (inner && typeof inner !== "number" && secretKey.test(key)) return mask;
    return typeof inner === "string" ? redactText(inner, secrets) : inner;
  });
}

function redactText(text: string, secrets: string[]): string {
  // Short values are ordinary words (mock tokens); masking them garbles messages.
  const conceal = (rest: string, secret: string) => (secret.length > 5 ? rest.replaceAll(secret, mask) : rest);
  return secrets.reduce(conceal, text).replace(secretText, mask);
}

/** Returns the secrets in a request body, which a response may quote. */
export function secretsOf(body: unknown): string[] {
  const secrets: string[] = [];
  try {
    JSON.stringify(body, (key, value) => {
      if (typeof value === "string" && secretKey.test(key)) secrets.push(value);
      return value;
    });
  } catch {
    // Only a serializer of the caller's can serialize such a body.
  }
  return secrets;
}

/**
 * Returns a copy of a thrown value and its causes, reduced to name, message, code and stack: what `fetch` throws can carry the
 * request, including its headers.
 */
export function redactError(thrown: unknown, secrets: string[], depth = 0): unknown {
  const { name, message, code, stack, cause } = Object(thrown);
  if (typeof message !== "string") return redact(String(thrown), secrets);
  const copy = Object.assign(new Error(), redact({ name, message, code, stack }, secrets));
  if (cause && depth < 9) copy.cause = redactError(cause, secrets, depth + 1);
  return copy;
}
