import type { MockServer } from "@org/rtk-mock-server";
import { kit } from "./requests.ts";

type Tables = MockServer["state"];

/** The tables whose ids are values of a path parameter. */
const tables: Record<string, (keyof Tables)[]> = {
  meeting_id: ["meetings"],
  participant_id: ["participants", "attendances"],
  preset_id: ["presets"],
  session_id: ["sessions"],
  recording_id: ["recordings"],
  livestream_id: ["livestreams"],
  "livestream-session-id": ["broadcasts"],
  webhook_id: ["webhooks"],
  peer_id: ["attendances"],
};

/** Returns the ids in a mock server's current state by path parameter. */
export function knownIds({ state }: MockServer): (parameter: string) => string[] {
  const ids = new Map(
    Object.entries(tables).map(([parameter, names]) => [
      parameter,
      names.flatMap((name) => Object.values<readonly { id: string }[]>(state[name]).flatMap((rows) => rows.map(idOf))),
    ]),
  );
  // Most rows belong to the app of the seed data.
  const [account_id, app_id] = kit.split("/realtime/kit/").map((part) => part.replace("/accounts/", "")) as [
    string,
    string,
  ];
  return (parameter) => ({ account_id: [account_id], app_id: [app_id] })[parameter] ?? ids.get(parameter) ?? [];
}

function idOf({ id, internal }: { id: string; internal?: { peerId?: string } }): string {
  return internal?.peerId ?? id;
}
