import { parseArgs } from "node:util";

/** Names of the environment variables that --live needs. */
const liveVariables = ["CLOUDFLARE_API_TOKEN", "CLOUDFLARE_ACCOUNT_ID", "RTK_APP_ID"];

export const usage = `Usage: pnpm demo [--live] [--session <id>]

Lists sessions and the participants of one, from a mock server that runs inside the demo.

  --live          ask Cloudflare's API instead; needs ${liveVariables.join(", ")}
  --session <id>  show this session rather than the first one
  --help          this text
`;

export interface DemoOptions {
  live: boolean;
  help: boolean;
  session?: string | undefined;
}

/** Reads the command line. @returns what is wrong with it, when something is */
export function parseOptions(args: string[], env: NodeJS.ProcessEnv): DemoOptions | string {
  // Package managers differ in whether they pass the `--` on that separates their options from the script's.
  const ownArgs = args[0] === "--" ? args.slice(1) : args;
  try {
    const { values } = parseArgs({
      args: ownArgs,
      options: { live: { type: "boolean" }, session: { type: "string" }, help: { type: "boolean", short: "h" } },
    });
    const missing = values.live ? liveVariables.filter((name) => !env[name]) : [];
    if (missing.length > 0) return `--live needs these environment variables: ${missing.join(", ")}`;
    return { live: values.live ?? false, help: values.help ?? false, session: values.session };
  } catch (error) {
    return (error as Error).message;
  }
}
