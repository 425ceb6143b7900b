import { handleWebhooks } from "@org/rtk-client/webhooks";

export const handler = handleWebhooks({
  "meeting.participantJoined": ({ participant }, { deliveryId }) => void [participant.peerId, deliveryId],
  // @ts-expect-error unknown event
  "meeting.paused": () => {},
});
