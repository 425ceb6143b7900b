import type { DeliveryStore } from "@org/rtk-client/webhooks";
import { schema } from "@org/rtk-client/webhooks/sql";
import type { Engine } from "./engine.ts";
import { startWorker } from "./workerd.ts";

/** D1 in workerd. The store runs in the Worker, and each call is a separate request. */
export async function startD1(): Promise<Engine> {
  const worker = await startWorker("d1-store.ts", { d1Databases: ["DB"] });
  const database = await worker.getD1Database("DB");
  await database.exec(schema.trim());
  return {
    async connect({ now, ...times }) {
      const call = async (method: keyof DeliveryStore, ...parameters: string[]) => {
        const body = JSON.stringify({ method, parameters, times, now: now() });
        const response = await worker.dispatchFetch("http://worker.example.com/", { method: "POST", body });
        if (!response.ok) throw new Error(await response.text());
        return ((await response.json()) as { result: never }).result;
      };
      return {
        claim: (deliveryId, holder) => call("claim", deliveryId, holder),
        complete: (deliveryId) => call("complete", deliveryId),
        release: (deliveryId, holder) => call("release", deliveryId, holder),
      };
    },
    async countRows() {
      return (await database.prepare("SELECT count(*) AS count FROM rtk_webhook_deliveries").first("count")) as number;
    },
    close: () => worker.dispose(),
  };
}
