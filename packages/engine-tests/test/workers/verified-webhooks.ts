import { createPublicKeySource, handleWebhooks } from "@org/rtk-client/webhooks";

let handle: ReturnType<typeof handleWebhooks> | undefined;

/** A Worker that verifies deliveries with a key from `KEY_URL`, which all requests share. */
export default {
  fetch(request: Request, { KEY_URL: url }: { KEY_URL: string }): Promise<Response> {
    const publicKey = createPublicKeySource({ url });
    handle ??= handleWebhooks({}, { publicKey });
    return handle(request);
  },
};
