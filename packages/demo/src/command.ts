import { isRtkError, type RtkClient } from "@org/rtk-client";
import { defineCommand, UsageError } from "@org/rtk-command-line";
import { shorten } from "./columns.ts";
import { formatParticipants } from "./participants-table.ts";
import { connect } from "./server.ts";

/** Environment variables required by --live. */
const liveVariables = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID", "RTK_APP_ID"];

type Print = (line: string) => void;

export const demo = defineCommand({
  name: "pnpm demo",
  summary: "Lists sessions and the participants of one, from a mock server inside the demo.",
  options: {
    live: { type: "boolean", help: `Use Cloudflare's API instead; needs ${liveVariables.join(", ")}` },
    session: { type: "string", placeholder: "id", help: "Session to show instead of the first one" },
  },
  exitCodes: { 1: "the API responded with an error, or could not be reached" },
  isExpected: isRtkError,
  async run({ options, stdout }) {
    const missing = options.live ? liveVariables.filter((name) => !process.env[name]) : [];
    if (missing.length > 0) throw new UsageError(`--live needs these environment variables: ${missing.join(", ")}`);
    const print: Print = (line) => stdout.write(`${line}\n`);
    await using server = await connect(options.live);
    print(`Connected to ${server.name}`);
    const session_id = options.session ?? (await printSessions(server.rtk, print));
    if (!session_id) return print("\nThis app has no sessions yet: join one of its meetings, then try again.");
    await printParticipants(server.rtk, session_id, print);
    print(server.nextSteps);
  },
});

/** @returns the id of the first session */
async function printSessions(rtk: RtkClient, print: Print): Promise<string | undefined> {
  const { data } = await rtk.sessions.list({ per_page: 5 });
  print(`\nSessions (${data.sessions.length})`);
  for (const session of data.sessions) {
    const day = session.status === "LIVE" ? "live now" : session.started_at.slice(0, 10);
    print(`  ${session.id}  ${day.padEnd(10)}  ${shorten(session.meeting_display_name ?? "", 28)}`);
  }
  return data.sessions[0]?.id;
}

async function printParticipants(rtk: RtkClient, session_id: string, print: Print): Promise<void> {
  const { data } = await rtk.sessions.listParticipants({ session_id, per_page: 2 });
  const total = data.paging?.total_count ?? "?";
  print(`\nParticipants of session ${session_id} (${data.participants.length} of ${total})`);
  print(formatParticipants(data.participants));
}
