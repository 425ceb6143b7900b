import { createPublicKeySource, handleWebhooks } from "@org/rtk-client/webhooks";

export const runtime = "edge";

/** Receives RealtimeKit's events. Without RTK_WEBHOOK_KEY_URL, they must be signed by RealtimeKit. */
export const POST = handleWebhooks(
  {
    "meeting.participantJoined": ({ meeting, participant }) => {
      console.log(`${participant.userDisplayName} joined ${meeting.title}`);
    },
    "meeting.ended": ({ meeting }) => {
      console.log(`${meeting.title} ended`);
    },
  },
  { publicKey: createPublicKeySource({ url: process.env.RTK_WEBHOOK_KEY_URL }) },
);
