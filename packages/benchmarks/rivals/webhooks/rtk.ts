import { verifyWebhook } from "@org/rtk-client/webhooks";

export const fetch = async (request: Request) => Response.json(await verifyWebhook(request));
