import { UsageError } from "@org/rtk-command-line";
import { checkFolderOf, exportState } from "../serve/transfer-state.ts";
import { anonymize } from "./anonymize.ts";
import { createApiReader } from "./api-reader.ts";
import { createPace } from "./pace.ts";
import { createProgress, type ProgressOutput } from "./progress.ts";
import type { PullOptions } from "./pull-options.ts";
import { type PulledApp, readApp } from "./read-app.ts";
import { toSnapshot } from "./to-snapshot.ts";

const defaultBaseUrl = "https://api.cloudflare.com/client/v4";

/** Reads an app and writes it to a file. @throws UsageError naming all missing options and variables */
export async function pull(options: PullOptions, env: NodeJS.ProcessEnv, stderr: ProgressOutput): Promise<void> {
  const { token, accountId, appId } = readCredentials(options, env);
  await checkFolderOf(options.out);
  const progress = createProgress(stderr);
  const reader = createApiReader({
    baseUrl: options["base-url"] ?? (env.CLOUDFLARE_BASE_URL || defaultBaseUrl),
    token,
    pace: createPace(options["max-requests"], (ms) =>
      progress.note(`${options["max-requests"]} requests in five minutes; waiting ${Math.ceil(ms / 1000)} s`),
    ),
    notify: progress.note,
  });
  const read = await readApp(reader, { ...options, accountId, appId, progress: progress.count });
  const pulled = options.anonymize ? anonymize(read) : read;
  await exportState({ snapshot: () => toSnapshot(pulled) }, options.out);
  progress.end(`${options.out}: ${summarize(pulled)}`);
}

function readCredentials({ account, app }: PullOptions, env: NodeJS.ProcessEnv) {
  const token = env.CLOUDFLARE_API_TOKEN || undefined;
  const accountId = account ?? (env.CLOUDFLARE_ACCOUNT_ID || undefined);
  const appId = app ?? (env.RTK_APP_ID || undefined);
  if (token !== undefined && accountId !== undefined && appId !== undefined) return { token, accountId, appId };
  const missing = [
    ...(token === undefined ? ["the variable CLOUDFLARE_API_TOKEN"] : []),
    ...(accountId === undefined ? ["--account or the variable CLOUDFLARE_ACCOUNT_ID"] : []),
    ...(appId === undefined ? ["--app or the variable RTK_APP_ID"] : []),
  ];
  throw new UsageError(`Missing: ${missing.join("; ")}`);
}

function summarize({ presets, meetings, webhooks, sessions, recordings }: PulledApp): string {
  const counts = { presets, meetings, webhooks, sessions, recordings };
  return Object.entries(counts)
    .map(([kind, items]) => `${items.length} ${kind}`)
    .join(", ");
}
