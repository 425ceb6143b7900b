import * as sdk from "../generated/orval.ts";

const options = { headers: { authorization: "Bearer t" } };

export const apps = await sdk.appsList("a", {}, options);
export const meetings = await sdk.meetingsList("a", "b", { per_page: 50 }, options);
export const meeting = await sdk.meetingsCreate("a", "b", { title: "Launch" }, options);
export const guest = await sdk.meetingsAddParticipant(
  "a",
  "b",
  "m",
  { custom_participant_id: "guest-1", name: "Grace", preset_name: "group_call_participant" },
  options,
);
export const sessions = await sdk.sessionsList("a", "b", { status: "ENDED" }, options);
export const participants = await sdk.sessionsListParticipants("a", "b", "s", { per_page: 50 }, options);
export const recording = await sdk.recordingsStart("a", "b", { meeting_id: "m" }, options);
export const recordings = await sdk.recordingsList("a", "b", {}, options);
export const livestreams = await sdk.livestreamsList("a", "b", {}, options);
export const webhooks = await sdk.webhooksList("a", "b", options);
