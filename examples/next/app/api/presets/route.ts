import { connection } from "next/server";
import { rtk } from "../../../lib/realtimekit";

/** Lists the names of the presets. They rarely change, so Next.js fetches them once a minute. */
export async function GET(): Promise<Response> {
  await connection(); // Not at build time, when there may be no credentials.
  const { data } = await rtk.presets.list({}, { next: { revalidate: 60 } });
  return Response.json(data.map(({ name }) => name));
}
