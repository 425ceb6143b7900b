import type { MessageBatch, ScheduledController } from "@cloudflare/workers-types";
import type { WebhookEvent } from "@org/rtk-client/webhooks";
import { showAttendance } from "./attendance.ts";
import { authenticate } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { HttpError, toErrorResponse } from "./http.ts";
import { repair } from "./repair.ts";
import { createRoom, joinRoom, redirectToRecording } from "./rooms.ts";
import { receiveWebhook, recordEvents } from "./webhooks.ts";

/** The back end of a web application with meetings. The API token never leaves the Worker. */
export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    try {
      return await route(request, env);
    } catch (error) {
      return toErrorResponse(error);
    }
  },
  queue: (batch: MessageBatch<WebhookEvent>, env: Env) => recordEvents(batch, env),
  scheduled: ({ scheduledTime }: ScheduledController, env: Env) => repair(scheduledTime, env),
};

async function route(request: Request, env: Env): Promise<Response> {
  const { pathname } = new URL(request.url);
  if (pathname === "/webhooks") return receiveWebhook(request, env);
  const user = await authenticate(request, env);
  const [, roomId = "", action = ""] = /^\/rooms\/([^/]+)\/([^/]+)$/.exec(pathname) ?? [];
  const endpoint = `${request.method} ${pathname === "/rooms" ? pathname : `/rooms/:id/${action}`}`;
  if (endpoint === "POST /rooms") return createRoom(request, env);
  if (endpoint === "POST /rooms/:id/join") return joinRoom(roomId, user, env);
  if (endpoint === "GET /rooms/:id/attendance") return showAttendance(roomId, env);
  if (endpoint === "GET /rooms/:id/recording") return redirectToRecording(roomId, env);
  throw new HttpError(404, "Not found");
}
