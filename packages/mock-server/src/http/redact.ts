const secretHeaders = /^(authorization|proxy-authorization|cookie|set-cookie|x-auth-key|x-auth-user-service-key)$/;

const secretKeys = /(^|_)(token|secret|password|private_key|access_key|api_key|stream_?key|rtmp_url)$/i;

/** A JSON Web Token anywhere in a text. */
const jwt = /eyJ[\w-]+\.[\w-]+\.[\w-]*/g;

const mask = "[redacted]";

/** Masks the headers that hold credentials. */
export function redactHeaders(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secretHeaders.test(name) ? mask : redactText(String(value))]),
  );
}

/** Copies a JSON value with tokens, keys and passwords masked, recognised by name and form. */
export function redactBody(value: unknown): unknown {
  if (typeof value === "string") return redactText(value);
  if (Array.isArray(value)) return value.map(redactBody);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      secretKeys.test(name) && inner !== null ? mask : redactBody(inner),
    ]),
  );
}

export function redactText(text: string): string {
  return text.replace(jwt, mask);
}
