import { admitParticipant } from "@org/rtk-client";
import type { User } from "./authenticate.ts";
import type { Env } from "./env.ts";
import { HttpError, readJson } from "./http.ts";
import { createClient } from "./realtimekit.ts";

/** `POST /rooms` */
export async function createRoom(request: Request, env: Env): Promise<Response> {
  const { title } = await readJson(request);
  if (typeof title !== "string" || title.trim() === "") throw new HttpError(400, "title is required");
  const { data } = await createClient(env).meetings.create({ title });
  return Response.json({ id: data.id, title: data.title }, { status: 201 });
}

/** `POST /rooms/:id/join`: adds the user, or refreshes their token. */
export async function joinRoom(roomId: string, user: User, env: Env): Promise<Response> {
  const { token } = await admitParticipant(createClient(env), {
    meeting_id: roomId,
    custom_participant_id: user.id,
    preset_name: "group_call_participant",
    name: user.name,
  });
  return Response.json({ token }, { headers: { "cache-control": "no-store" } });
}

/** `GET /rooms/:id/recording`: redirects to the newest finished file, whose URL expires. */
export async function redirectToRecording(roomId: string, env: Env): Promise<Response> {
  const { data } = await createClient(env).recordings.list({
    meeting_id: roomId,
    status: ["UPLOADED"],
    sort_by: "invokedTime",
    sort_order: "DESC",
    per_page: 1,
  });
  const url = data[0]?.download_url;
  if (typeof url !== "string") throw new HttpError(404, "No recording is ready");
  return new Response(null, { status: 302, headers: { location: url, "cache-control": "no-store" } });
}
