import { admitParticipant, type ParticipantAccess, type RtkClient, tokenExpiresAt } from "@org/rtk-client";
import { expectTypeOf, test } from "vitest";

declare const rtk: RtkClient;

test("admitParticipant takes what addParticipant takes, with a name", () => {
  const guest = { meeting_id: "m", custom_participant_id: "guest-7", preset_name: "webinar_participant", name: "G" };
  expectTypeOf(admitParticipant(rtk, guest)).toEqualTypeOf<Promise<ParticipantAccess>>();
  admitParticipant({ meetings: rtk.meetings }, guest, { timeoutMs: 5 });
  // @ts-expect-error custom_participant_id is missing
  admitParticipant(rtk, { meeting_id: "m", preset_name: "webinar_participant", name: "G" });
  // @ts-expect-error a participant without a name cannot join
  admitParticipant(rtk, { meeting_id: "m", custom_participant_id: "guest-7", preset_name: "webinar_participant" });
});

test("the result has a participant and a token", () => {
  expectTypeOf<ParticipantAccess>().toEqualTypeOf<{ participant_id: string; token: string; added: boolean }>();
  expectTypeOf(tokenExpiresAt).toEqualTypeOf<(token: string) => Date | undefined>();
});
