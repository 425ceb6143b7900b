const secretKey = /token|secret|password|authorization|_key$|stream_?key|rtmp_url/i;
const mask = "[redacted]";

/** Takes the API token, participant tokens (JWTs) and bearer credentials out of a text. */
export function redactText(text: string, apiToken: string): string {
  const withoutTokens = text.replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*|(?<=Bearer )\S+/g, mask);
  return apiToken ? withoutTokens.replaceAll(apiToken, mask) : withoutTokens;
}

/** A copy of a JSON value without the secrets that RealtimeKit's bodies carry: tokens, stream keys, storage secrets. */
export function redact(value: unknown, apiToken: string): unknown {
  if (value === undefined) return value;
  return JSON.parse(JSON.stringify(value), (key, inner) => {
    if (typeof inner !== "string") return inner;
    return secretKey.test(key) ? mask : redactText(inner, apiToken);
  });
}
