import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect } from "vitest";
import { account_id, app_id } from "./cases.ts";
import { repositoryRoot } from "./readme.ts";

const run = promisify(execFile);

interface Context {
  /** URL of a mock server, used in place of the one on port 4010. */
  baseUrl: string;
}

/** How each command of a README is checked. The first matching pattern decides; a command without a match fails. */
const checks: [RegExp, (command: string, context: Context) => Promise<void>][] = [
  [/^npx -y pnpm@12 demo$/, runDemo],
  // The suite cannot run itself; `.ci/run` runs this very command.
  [/^npx -y pnpm@12 test$/, async () => {}],
  [/^(npx -y pnpm@12|pnpm) [a-z:]+( |$)/, isScript],
  [/^cd packages\/example-worker && cp /, copiesFile],
  // `pnpm test:runtimes` runs the Worker in workerd, with its migrations, and sends the README's request.
  [/^npx -y wrangler@[\d.]+ (dev|d1 migrations apply rtk-attendance --local)$/, hasWorkerConfig],
  [/^curl -X POST http:\/\/localhost:8787\//, async () => {}],
  [/^npx rtk-mock webhooks trigger /, sendEvent],
  [/^npx rtk-mock exec /, runBesideMockServer],
  [/^npx rtk-mock pull /, pullFromMockServer],
  [/^npx (rtk-mock|@org\/rtk-mock-server)( |$)/, startMockServer],
  [/^curl /, sendWithFetch],
];

export async function checkCommand(command: string, context: Context): Promise<void> {
  const check = checks.find(([pattern]) => pattern.test(command))?.[1];
  if (!check) throw new Error(`No check for the command "${command}": add one to test/readme-commands.ts`);
  await check(command, context);
}

async function runDemo(): Promise<void> {
  const { stdout } = await run(process.execPath, [`${repositoryRoot}/packages/demo/src/demo.ts`]);
  expect(stdout).toContain("Mark");
}

/** Checks that the workspace has the script; scripts are tested elsewhere. */
async function isScript(command: string): Promise<void> {
  const { scripts } = JSON.parse(readFileSync(`${repositoryRoot}/package.json`, "utf8"));
  expect(Object.keys(scripts)).toContain(/pnpm(?:@12)? ([a-z:]+)/.exec(command)?.[1]);
}

/** Runs `cd <folder> && cp <file> <copy>` in a copy of the folder. */
async function copiesFile(command: string): Promise<void> {
  const [, folder = "", copy = ""] = /^cd (\S+) && (cp \S+ \S+)$/.exec(command) ?? [];
  const scratch = await mkdtemp(join(tmpdir(), "rtk-readme-"));
  try {
    const options = { recursive: true, filter: (path: string) => !/node_modules|\.wrangler/.test(path) };
    await cp(join(repositoryRoot, folder), scratch, options);
    await run("sh", ["-c", copy], { cwd: scratch });
  } finally {
    await rm(scratch, { recursive: true });
  }
}

/** Checks that the Worker's configuration has the entry point, and the database and migrations of the command. */
async function hasWorkerConfig(): Promise<void> {
  const folder = join(repositoryRoot, "packages/example-worker");
  const config = readFileSync(join(folder, "wrangler.jsonc"), "utf8");
  expect(config).toContain('"database_name": "rtk-attendance"');
  const main = /"main": "([^"]+)"/.exec(config)?.[1] ?? "";
  expect(readFileSync(join(folder, main), "utf8")).toContain("export default");
  expect(readdirSync(join(folder, "migrations"))).not.toEqual([]);
}

/** Starts the server on a free port in an empty folder next to the description, and waits until it prints its URL. */
async function startMockServer(command: string, { baseUrl }: Context): Promise<void> {
  const cwd = await mkdtemp(join(tmpdir(), "rtk-readme-"));
  await symlink(join(repositoryRoot, "specs"), join(cwd, "specs"));
  const [, imported] = / --import (\S+)/.exec(command) ?? [];
  if (imported) await writeFile(join(cwd, imported), await (await fetch(new URL("/__mock/state", baseUrl))).text());
  const args = [`${repositoryRoot}/packages/mock-server/dist/cli.js`, ...command.split(" ").slice(2), "--port", "0"];
  const child = spawn(process.execPath, args, { cwd });
  const started = new Promise<void>((resolve, reject) => {
    let output = "";
    const read = (chunk: Buffer) => {
      output += chunk;
      if (/http:\/\/\S+:\d+/.test(output)) child.kill();
    };
    child.stdout.on("data", read);
    child.stderr.on("data", read);
    child.once("exit", (code) => {
      if (/http:\/\/\S+:\d+/.test(output) || code === 0) resolve();
      else reject(new Error(`${command} exited with ${code}: ${output}`));
    });
  });
  await started.finally(() => rm(cwd, { recursive: true }));
}

/** Runs a program that requests the mock server, in place of the reader's. */
async function runBesideMockServer(command: string): Promise<void> {
  const [options = ""] = command.split(" -- ");
  const program = `const { status } = await fetch(new URL("/__mock/health", process.env.CLOUDFLARE_BASE_URL)); console.log(status)`;
  const args = [...wordsOf(options).slice(2), "--", process.execPath, "--input-type=module", "--eval", program];
  const { stdout } = await run(process.execPath, [`${repositoryRoot}/packages/mock-server/dist/cli.js`, ...args]);
  expect(stdout).toBe("200\n");
}

/** Reads from a mock server instead of the real API. */
async function pullFromMockServer(command: string, { baseUrl }: Context): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "rtk-readme-"));
  const ids = { CLOUDFLARE_ACCOUNT_ID: account_id, RTK_APP_ID: app_id };
  const env = { ...process.env, ...ids, CLOUDFLARE_API_TOKEN: "any-token", CLOUDFLARE_BASE_URL: baseUrl };
  try {
    const args = [`${repositoryRoot}/packages/mock-server/dist/cli.js`, ...wordsOf(command).slice(2)];
    await run(process.execPath, args, { cwd: folder, env });
    expect(readdirSync(folder)).toEqual(["state.json"]);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Sends an event from an empty folder to our own server instead of the command's. */
async function sendEvent(command: string, { baseUrl }: Context): Promise<void> {
  const server = createServer((_, outgoing) => outgoing.end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  const folder = await mkdtemp(join(tmpdir(), "rtk-readme-"));
  const { port } = server.address() as AddressInfo;
  const args = wordsOf(command.replace("localhost:3000", `localhost:${port}`)).slice(2);
  if (!args.includes("--key")) args.push("--server", baseUrl);
  try {
    await run(process.execPath, [`${repositoryRoot}/packages/mock-server/dist/cli.js`, ...args], { cwd: folder });
  } finally {
    server.close();
    await rm(folder, { recursive: true });
  }
}

/** Splits a command into words, as a shell does. */
function wordsOf(command: string): string[] {
  return Array.from(command.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g), ([, a, b, c]) => a ?? b ?? c ?? "");
}

/** Sends the request that curl would send, because not every machine has curl. */
async function sendWithFetch(command: string, { baseUrl }: Context): Promise<void> {
  const quoted = wordsOf(command);
  const headers = new Headers();
  let [method, body, url]: [string?, string?, string?] = [];
  for (let index = 1; index < quoted.length; index++) {
    const word = quoted[index] ?? "";
    if (word === "-X") method = quoted[++index];
    else if (word === "-d") body = quoted[++index];
    else if (word === "-H") {
      const [name = "", ...value] = (quoted[++index] ?? "").split(":");
      headers.set(name, value.join(":").trim());
    } else if (!word.startsWith("-")) url = word;
  }
  const target = (url ?? "").replace(/^http:\/\/(127\.0\.0\.1|localhost):4010/, new URL(baseUrl).origin);
  const response = await fetch(target, { method: method ?? (body ? "POST" : "GET"), headers, body: body ?? null });
  expect(response.ok, `${response.status} ${await response.text()}`).toBe(true);
}
