import type { DeliveryStore } from "@org/rtk-client/webhooks";
import { createD1DeliveryStore, type D1DatabaseLike } from "@org/rtk-client/webhooks/d1";

interface Call {
  method: keyof DeliveryStore;
  parameters: [deliveryId: string, holder: string];
  times: { leaseMs?: number; ttlMs?: number };
  now: number;
}

/** Runs one call of a store. */
export default {
  async fetch(request: Request, env: { DB: D1DatabaseLike }): Promise<Response> {
    const { method, parameters, times, now } = (await request.json()) as Call;
    const store = createD1DeliveryStore(env.DB, { ...times, now: () => now });
    return Response.json({ result: await store[method](...parameters) });
  },
};
