/** A request, with the path under which the mock servers serve it. */
export interface MockRequest {
  method: "GET" | "POST";
  path: string;
  body?: string;
}

const app = "/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3";

// Ours paginates; the others always respond with the example's two participants.
const list: MockRequest = {
  method: "GET",
  path: `${app}/sessions/9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36/participants?per_page=2`,
};
const get: MockRequest = { method: "GET", path: `${app}/meetings/4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834` };
const create: MockRequest = { method: "POST", path: `${app}/meetings`, body: JSON.stringify({ title: "Launch" }) };

/** The requests that a connection sends in a loop. */
export const workloads: Record<string, MockRequest[]> = {
  list: [list],
  get: [get],
  create: [create],
  mix: [list, get, list, get, create],
};

export const firstRequest = list;

/** Headers of all requests. */
export const requestHeaders = { authorization: "Bearer any-token" };
