import { type Access, audit, type Finding } from "./audit.ts";
import { reportOf } from "./report.ts";

/** Defaults for missing credentials if the server is a mock server. */
const mockAccess = {
  CLOUDFLARE_API_TOKEN: "any-token",
  CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
  RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
};

const help = {
  CLOUDFLARE_API_TOKEN:
    'API token with the permission "Realtime"; create one in the dashboard under My Profile > API Tokens',
  CLOUDFLARE_ACCOUNT_ID: "account id, shown in the dashboard",
  RTK_APP_ID: "id of a RealtimeKit app of that account",
};

type Variable = keyof typeof help;

const variables = Object.keys(help) as Variable[];

process.exitCode = await main();

/** @returns exit code: 1 for violations or failed calls, 2 for missing credentials */
async function main(): Promise<number> {
  const access = readAccess();
  if (!access) return 2;
  const isReport = process.argv.includes("--report");
  if (!isReport) print(`Checking ${access.baseUrl} against the description`);
  const findings: Finding[] = [];
  for await (const finding of audit(access)) {
    findings.push(finding);
    if (!isReport) print(formatFinding(finding));
  }
  const violations = findings.flatMap((finding) => finding.violations).length;
  const failed = findings.filter(hasFailed).length;
  const missing = findings.filter((finding) => finding.missing.length > 0).length;
  if (isReport) print(reportOf(findings));
  else
    print(
      `${findings.length - missing} operations called, ${missing} not called, ${failed} failed, ${violations} violations`,
    );
  return violations + failed > 0 ? 1 : 0;
}

/** A 404 is a valid response, e.g. if no recording is running; after other errors the operation is unchecked. */
function hasFailed({ status = 0, error }: Finding): boolean {
  return error !== undefined && status !== 404 && !(status >= 200 && status < 300);
}

/** Reads the environment, and prints the names of missing variables. */
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
      "The API was not called: these environment variables are missing:",
      ...missing.map((name) => `  ${name}: ${help[name]}`),
      "A mock server needs none of them: RTK_BASE_URL=http://127.0.0.1:4010/client/v4 pnpm contract:live",
      "",
    ].join("\n"),
  );
  return undefined;
}

function formatFinding(finding: Finding): string {
  const { operation, status = "---", missing, error, violations } = finding;
  if (missing.length > 0) return `–  ---  ${operation}  not called: no ${missing.join(", ")} is known`;
  const mark = violations.length > 0 ? "✗" : hasFailed(finding) ? "!" : "✓";
  const details = hasFailed(finding) ? [error, ...violations] : violations;
  return [`${mark}  ${status}  ${operation}`, ...details.map((detail) => `          ${detail}`)].join("\n");
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}
