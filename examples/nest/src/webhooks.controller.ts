import type { IncomingMessage, ServerResponse } from "node:http";
import { Controller, Post, type RawBodyRequest, Req, Res } from "@nestjs/common";
import { createPublicKeySource, handleWebhooks } from "@org/rtk-client/webhooks";

@Controller("webhooks")
export class WebhooksController {
  private readonly handle = handleWebhooks(
    {
      "meeting.participantJoined": ({ meeting, participant }) => {
        console.log(`${participant.userDisplayName} joined ${meeting.title}`);
      },
    },
    // Without RTK_WEBHOOK_KEY_URL, events must be signed by RealtimeKit.
    { publicKey: createPublicKeySource({ url: process.env.RTK_WEBHOOK_KEY_URL }) },
  );

  /** The signature covers the raw bytes, which are in `rawBody` (see main.ts). */
  @Post()
  async receive(@Req() request: RawBodyRequest<IncomingMessage>, @Res() response: ServerResponse): Promise<void> {
    const headers = new Headers(request.headers as Record<string, string>);
    const body = new Uint8Array(request.rawBody ?? []);
    const answer = await this.handle(new Request("http://localhost/webhooks", { method: "POST", headers, body }));
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  }
}
