import {
  createMemoryDeliveryStore,
  type HandleWebhooksOptions,
  handleWebhooks,
  type UnknownWebhookEvent,
  verifyWebhook,
  type WebhookEvent,
  type WebhookEventName,
  type WebhookEventOf,
  type WebhookHandler,
} from "@org/rtk-client/webhooks";
import { describe, expectTypeOf, test } from "vitest";

declare const event: WebhookEvent | UnknownWebhookEvent;

describe("the event of a delivery", () => {
  test("is narrowed by its name to one type, without the unknown one", () => {
    if (event.event === "meeting.participantJoined") {
      expectTypeOf(event).toEqualTypeOf<WebhookEventOf<"meeting.participantJoined">>();
      expectTypeOf(event.participant.peerId).toBeString();
    }
    if (event.event === "meeting.ended") {
      expectTypeOf(event.reason).toEqualTypeOf<"HOST_ENDED_MEETING" | "ALL_PARTICIPANTS_LEFT" | undefined>();
    }
  });

  test("is the unknown one after all known names", () => {
    switch (event.event) {
      case "meeting.started":
      case "meeting.ended":
      case "meeting.participantJoined":
      case "meeting.participantLeft":
      case "meeting.chatSynced":
      case "meeting.transcript":
      case "meeting.summary":
      case "recording.statusUpdate":
      case "livestreaming.statusUpdate":
        expectTypeOf(event).toEqualTypeOf<WebhookEvent>();
        break;
      default:
        expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>();
        expectTypeOf(event.payload.anything).toBeUnknown();
    }
  });

  test("comes with the ids of the delivery and of the webhook", async () => {
    const webhook = await verifyWebhook(new Request("https://example.com"));
    expectTypeOf(webhook).toEqualTypeOf<{
      event: WebhookEvent | UnknownWebhookEvent;
      deliveryId: string;
      webhookId: string;
    }>();
  });
});

test("a type exists for each name", () => {
  expectTypeOf<{ [Name in WebhookEventName]: WebhookEventOf<Name>["event"] }>().toEqualTypeOf<{
    [Name in WebhookEventName]: Name;
  }>();
});

describe("handleWebhooks", () => {
  test("gives each handler its own event", () => {
    const handle = handleWebhooks({
      "recording.statusUpdate": (event, { deliveryId }) => {
        expectTypeOf(event).toEqualTypeOf<WebhookEventOf<"recording.statusUpdate">>();
        expectTypeOf(event.recording.fileSize).toEqualTypeOf<string | null | undefined>();
        expectTypeOf(deliveryId).toBeString();
      },
      "meeting.chatSynced": async ({ chatDownloadUrl }) => void chatDownloadUrl,
    });
    expectTypeOf(handle).toEqualTypeOf<WebhookHandler<unknown>>();
    expectTypeOf(handle).toBeCallableWith(new Request("https://studio.example.com"));
  });

  test("passes what the runtime provides, typed by the user", () => {
    interface Env {
      QUEUE: { send(message: unknown): Promise<void> };
    }
    const handle = handleWebhooks<Env>(
      {
        "meeting.ended": (_, { env, waitUntil }) => {
          expectTypeOf(env).toEqualTypeOf<Env>();
          waitUntil(env.QUEUE.send("ended"));
        },
      },
      {
        store: ({ QUEUE }) => {
          expectTypeOf(QUEUE).toEqualTypeOf<Env["QUEUE"]>();
          return createMemoryDeliveryStore();
        },
      },
    );
    expectTypeOf(handle).parameter(1).toEqualTypeOf<Env | undefined>();
  });

  test("has no handler for an unknown event", () => {
    // @ts-expect-error misspelled name
    handleWebhooks({ "meeting.participantjoined": () => {} });
  });

  test("gives onUnknown the unknown event", () => {
    expectTypeOf<NonNullable<HandleWebhooksOptions["onUnknown"]>>().parameter(0).toEqualTypeOf<UnknownWebhookEvent>();
  });
});

test("a delivery can be a request of any framework", () => {
  expectTypeOf(verifyWebhook).toBeCallableWith({ body: "", headers: {} as NodeJS.Dict<string | string[]> });
  expectTypeOf(verifyWebhook).toBeCallableWith({ body: Buffer.from(""), headers: [["rtk-uuid", ""]] });
  expectTypeOf(verifyWebhook).toBeCallableWith({ body: new ArrayBuffer(0), headers: new Headers() });
  expectTypeOf(verifyWebhook).toBeCallableWith({ rawBody: Buffer.from(""), headers: new Headers() });
  expectTypeOf(verifyWebhook).toBeCallableWith({ body: "e30=", isBase64Encoded: true, headers: {} });
  // @ts-expect-error a parsed body has lost the signed bytes
  verifyWebhook({ body: { event: "meeting.started" }, headers: {} });
});
