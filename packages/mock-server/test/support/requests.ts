/** Path prefix of the operations on an account. */
export const account = "/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit";

/** Path prefix of the operations on one of its apps. */
export const kit = `${account}/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3`;

interface Extras {
  base?: string;
  /** Prefix of the path. Defaults to the app. */
  scope?: string;
  headers?: Record<string, string>;
  body?: unknown;
}

/** Creates a request with a token. The body is sent as JSON unless it is a string. */
export function request(
  method: string,
  path: string,
  { base = "http://mock.example", scope = kit, headers, body }: Extras = {},
): Request {
  return new Request(`${base}${scope}${path}`, {
    method,
    headers: {
      authorization: "Bearer any-token",
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
}

/** Creates a GET request. */
export function get(path: string, extras?: Extras): Request {
  return request("GET", path, extras);
}

// biome-ignore lint/suspicious/noExplicitAny: the test asserts the shape of the body.
export async function bodyOf(response: Response): Promise<any> {
  return response.json();
}
