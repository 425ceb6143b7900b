import { createRtkClient } from "@org/rtk-client";
import { createPublicKeySource, handleWebhooks } from "@org/rtk-client/webhooks";

export const rtk = createRtkClient();

export const handler = handleWebhooks(
  { "meeting.participantJoined": () => undefined },
  { publicKey: createPublicKeySource({ url: process.env.RTK_WEBHOOK_KEY_URL }), onError: () => undefined },
);

/** Response of `GET /presets`. */
export async function listPresets() {
  const { data } = await rtk.presets.list();
  return data.map(({ name }) => name);
}

export function printUrl(server) {
  process.stdout.write(`http://127.0.0.1:${server.address().port}\n`);
}
