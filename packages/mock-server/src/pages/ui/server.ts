/** The page's requests to the mock server, apart from the live view. */

/** Calls a control endpoint. @throws Error with the server's message */
export function control<Result>(method: string, path: string, body?: unknown): Promise<Result> {
  return send(method, `/__mock${path}`, {}, body);
}

export interface AppPath {
  account_id: string;
  app_id: string;
}

/** Calls an operation of the API, bypassing the fault rules. @throws Error with the server's message */
export function callApi<Result>({ account_id, app_id }: AppPath, path: string, body: object): Promise<Result> {
  const [account, app] = [account_id, app_id].map(encodeURIComponent);
  const headers = { authorization: "Bearer live-page", "x-rtk-mock-fault": "latency=0" };
  return send("POST", `/client/v4/accounts/${account}/realtime/kit/${app}${path}`, headers, body);
}

async function send<Result>(method: string, url: string, headers: object, body: unknown): Promise<Result> {
  const content = body === undefined ? {} : { body: body instanceof Blob ? body : JSON.stringify(body) };
  const type = body === undefined ? {} : { "content-type": "application/json" };
  const response = await fetch(url, { method, headers: { ...headers, ...type }, ...content });
  const text = await response.text();
  if (response.ok) return (text ? JSON.parse(text) : undefined) as Result;
  throw new Error(messageOf(text) ?? `The server responded ${response.status}`);
}

function messageOf(text: string): string | undefined {
  try {
    return JSON.parse(text).error.message;
  } catch {
    return undefined;
  }
}
