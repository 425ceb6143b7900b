/** The same calls with each client. */
export interface Calls {
  /** Lists 50 participants of a session. */
  get(): Promise<unknown>;
  /** Creates a meeting. */
  post(): Promise<unknown>;
}

export interface ClientOptions {
  baseUrl: string;
  fetch: typeof globalThis.fetch;
}

export const account = { account_id: "a" };
export const app = { account_id: "a", app_id: "b" };
export const session = { ...app, session_id: "s" };
export const query = { per_page: 50 };
export const body = { title: "Launch" };
export const headers = { authorization: "Bearer t" };
