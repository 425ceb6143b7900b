import { sessionsListParticipants } from "../generated/orval.ts";

export const { data } = await sessionsListParticipants(
  "a",
  "b",
  "s",
  { per_page: 50 },
  { headers: { authorization: "Bearer t" } },
);
