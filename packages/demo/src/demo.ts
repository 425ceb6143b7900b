import { isRtkError } from "@org/rtk-client";
import { type DemoOptions, parseOptions, usage } from "./options.ts";
import { connect } from "./server.ts";
import { formatParticipants } from "./table.ts";

process.exitCode = await main();

/** @returns the exit code: 0, 1 when the API says no, 2 when the command is called wrongly */
async function main(): Promise<number> {
  const options = parseOptions(process.argv.slice(2), process.env);
  if (typeof options === "string") {
    process.stderr.write(`${options}\n\n${usage}`);
    return 2;
  }
  if (options.help) {
    process.stdout.write(usage);
    return 0;
  }
  try {
    await showParticipants(options);
    return 0;
  } catch (error) {
    if (!isRtkError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}

async function showParticipants(options: DemoOptions): Promise<void> {
  await using server = await connect(options.live);
  const { rtk } = server;
  print(`Asking ${server.name} …`);

  const { data } = await rtk.sessions.list({ per_page: 5 });
  print(`\nSessions (${data.sessions.length})`);
  for (const session of data.sessions) {
    print(`  ${session.id}  ${session.started_at}  ${session.status}  ${session.meeting_display_name}`);
  }
  const session_id = options.session ?? data.sessions[0]?.id;
  if (!session_id) return print("\nThis app has had no session yet: join one of its meetings, then try again.");

  const page = await rtk.sessions.listParticipants({ session_id, per_page: 2 });
  const { participants, paging } = page.data;
  print(`\nParticipants of session ${session_id} (${participants.length} of ${paging?.total_count ?? "?"})`);
  print(formatParticipants(participants));
  print(server.nextSteps);
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
