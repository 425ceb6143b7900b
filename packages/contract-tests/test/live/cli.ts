import { type Access, audit, type Finding } from "./audit.ts";

/** What stands for a missing credential where the server is a mock server. */
const mockAccess = {
  CLOUDFLARE_API_TOKEN: "any-token",
  CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
  RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
};

const help = {
  CLOUDFLARE_API_TOKEN:
    'an API token with the permission "Realtime"; the dashboard makes one under My Profile > API Tokens',
  CLOUDFLARE_ACCOUNT_ID: "id of the account, as the dashboard shows it",
  RTK_APP_ID: "id of a RealtimeKit app of the account",
};

type Variable = keyof typeof help;

const variables = Object.keys(help) as Variable[];

process.exitCode = await main();

/** @returns exit code: 1 where something departs from the description or is refused, 2 where credentials are missing */
async function main(): Promise<number> {
  const access = readAccess();
  if (!access) return 2;
  print(`Reads from ${access.baseUrl} and compares with the description`);
  const findings: Finding[] = [];
  for await (const finding of audit(access)) {
    findings.push(finding);
    print(formatFinding(finding));
  }
  const departures = findings.flatMap((finding) => finding.departures).length;
  const refused = findings.filter(isRefused).length;
  const missing = findings.filter((finding) => finding.missing.length > 0).length;
  print(
    `${findings.length - missing} operations called, ${missing} not called, ${refused} refused, ${departures} departures`,
  );
  return departures + refused > 0 ? 1 : 0;
}

/** That something is not there, a recording that runs say, is an answer; other refusals leave the question open. */
function isRefused({ status = 0, refusal }: Finding): boolean {
  return refusal !== undefined && status !== 404 && !(status >= 200 && status < 300);
}

/** Reads the environment, or says what is missing there. */
function readAccess(): Access | undefined {
  const { RTK_BASE_URL } = process.env;
  const values = { ...(RTK_BASE_URL && mockAccess), ...process.env };
  const missing = variables.filter((name) => !values[name]);
  if (missing.length === 0) {
    return {
      baseUrl: RTK_BASE_URL || "https://api.cloudflare.com/client/v4",
      apiToken: values.CLOUDFLARE_API_TOKEN as string,
      accountId: values.CLOUDFLARE_ACCOUNT_ID as string,
      appId: values.RTK_APP_ID as string,
    };
  }
  process.stderr.write(
    [
      "The real API was not asked, because these environment variables are missing:",
      ...missing.map((name) => `  ${name}: ${help[name]}`),
      "A mock server needs none of them: RTK_BASE_URL=http://127.0.0.1:4010/client/v4 pnpm contract:live",
      "",
    ].join("\n"),
  );
  return undefined;
}

function formatFinding(finding: Finding): string {
  const { operation, status = "---", missing, refusal, departures } = finding;
  if (missing.length > 0) return `–  ---  ${operation}  not called: there is no ${missing.join(", ")}`;
  const mark = departures.length > 0 ? "✗" : isRefused(finding) ? "!" : "✓";
  const details = isRefused(finding) ? [refusal, ...departures] : departures;
  return [`${mark}  ${status}  ${operation}`, ...details.map((detail) => `          ${detail}`)].join("\n");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
