import { Module } from "@nestjs/common";
import { createRtkClient } from "@org/rtk-client";
import { RTK_CLIENT } from "./realtimekit.client";
import { RoomsController } from "./rooms.controller";
import { WebhooksController } from "./webhooks.controller";

@Module({
  controllers: [RoomsController, WebhooksController],
  // Token, account and app come from the environment; see .env.example.
  providers: [{ provide: RTK_CLIENT, useFactory: () => createRtkClient() }],
  exports: [RTK_CLIENT],
})
export class RealtimeKitModule {}
