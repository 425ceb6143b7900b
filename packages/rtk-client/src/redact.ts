const secretKey = /token|secret|password|authorization|_key|streamkey|rtmp_url/i;
const mask = "[redacted]";

/** JWTs, credentials, passwords in addresses and, in JSON that may be cut off, what stands under a secret's key. */
const secretText = new RegExp(
  `\\beyJ[\\w.-]+|(?<=(Bearer|Basic) )[^\\s"]+|(?<=://)[^/@\\s]+(?=@)|(?<="[\\w-]*(${secretKey.source})[\\w-]*"\\s*:\\s*")(\\\\.|[^"\\\\])+`,
  "gi",
);

/**
 * A copy of a JSON value without the secrets that RealtimeKit's bodies carry: tokens, stream keys, storage secrets.
 * @param secrets what must not be shown wherever it stands
 */
export function redact<Value>(value: Value, secrets: string[]): Value {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (inner && typeof inner !== "number" && secretKey.test(key)) return mask;
    return typeof inner === "string" ? redactText(inner, secrets) : inner;
  });
}

function redactText(text: string, secrets: string[]): string {
  // What is shorter is no secret but a word, as a mock server takes it for a token.
  const conceal = (rest: string, secret: string) => (secret.length > 5 ? rest.replaceAll(secret, mask) : rest);
  return secrets.reduce(conceal, text).replace(secretText, mask);
}

/** The secrets in the body of a request, which an answer may quote in words of its own. */
export function secretsOf(body: unknown): string[] {
  const secrets: string[] = [];
  try {
    JSON.stringify(body, (key, value) => {
      if (typeof value === "string" && secretKey.test(key)) secrets.push(value);
      return value;
    });
  } catch {
    // Only a serializer of the caller's can write such a body.
  }
  return secrets;
}

/**
 * A copy of something thrown, with its causes, that holds what they say and nothing else: what `fetch` throws can carry
 * the request, headers included.
 */
export function redactError(thrown: unknown, secrets: string[], depth = 0): unknown {
  const { name, message, code, stack, cause } = Object(thrown);
  if (typeof message !== "string") return redact(String(thrown), secrets);
  const copy = Object.assign(new Error(), redact({ name, message, code, stack }, secrets));
  if (cause && depth < 9) copy.cause = redactError(cause, secrets, depth + 1);
  return copy;
}
