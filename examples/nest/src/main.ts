import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import type { NestExpressApplication } from "@nestjs/platform-express";
import { RealtimeKitModule } from "./realtimekit.module";

async function main() {
  const app = await NestFactory.create<NestExpressApplication>(RealtimeKitModule, { rawBody: true });
  await app.listen(process.env.PORT ?? 3000);
  console.log(await app.getUrl());
}

void main();
