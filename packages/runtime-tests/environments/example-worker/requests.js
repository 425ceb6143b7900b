import { sessionCookie } from "./session-cookie.js";

/** A room of the mock server's seed data. */
export const seedRoom = "4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834";

/** Options of a request by Grace, who is signed in. */
export const grace = { headers: { cookie: sessionCookie({ id: "grace", name: "Grace" }) } };

export const post = (body, options = grace) => ({ method: "POST", body: JSON.stringify(body), ...options });
