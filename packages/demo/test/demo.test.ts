import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { formatParticipants } from "../src/participants-table.ts";

const script = fileURLToPath(new URL("../src/demo.ts", import.meta.url));

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

function demo(args: string[], env: NodeJS.ProcessEnv = {}): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...args], { env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

test("lists sessions, then the participants of one and their total, in aligned columns", async () => {
  const { code, stdout } = await demo([]);
  expect(code).toBe(0);
  expect(stdout).toContain("9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36");
  expect(stdout).toContain("(2 of 123)");
  const lines = stdout.split("\n");
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
  const table = lines.filter((line) => /Name|---|Mark|Henry/.test(line));
  expect(table.map((line) => line.trimStart())).toEqual([
    "Name   Custom id  Preset               Joined (UTC)         Left      Minutes",
    "-----  ---------  -------------------  -------------------  --------  -------",
    "Mark   83qi0i     webinar_participant  2023-02-01 10:51:08  10:56:56     5.81",
    "Henry  3uggr      webinar_participant  2023-02-01 10:50:36  10:57:32     6.93",
  ]);
});

test("shortens long names, custom ids and presets, so that the table fits", () => {
  const participant = {
    id: "1",
    user_id: "2",
    display_name: "Maximiliane Konstantinopolitanska",
    custom_participant_id: "3f0c8a52-7d1e-4b69-9c35-e8a4d2b71f60",
    preset_name: "webinar_participant",
    joined_at: "2023-02-01T10:51:08.030Z",
    duration: 1,
    created_at: "2023-02-01T10:51:08.030Z",
    updated_at: "2023-02-01T10:51:08.030Z",
  };
  const lines = formatParticipants([participant]).split("\n");
  expect(lines.map(({ length }) => length)).toEqual([80, 80, 80]);
  expect(lines.at(-1)).toContain("Maximiliane…");
});

test("ends with what to try next", async () => {
  expect((await demo([])).stdout).toMatch(/What to try next\n(.+\n)*.*--live/);
});

test("shows the given session, even after the -- that a package manager passes on", async () => {
  const { code, stdout } = await demo(["--", "--session", "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36"]);
  expect(code).toBe(0);
  expect(stdout).toContain("Mark");
});

test("reports an unknown session on one line: status, operation and the server's message", async () => {
  const { code, stderr } = await demo(["--session", "00000000-0000-4000-8000-000000000000"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^\[404\] sessions\/list-participants GET \S+: .*00000000-0000-4000-8000-000000000000.*\n$/);
});

test("--live names the missing variables, and no others", async () => {
  const { code, stderr } = await demo(["--live"], { CLOUDFLARE_ACCOUNT_ID: "an-account" });
  expect(code).toBe(2);
  expect(stderr).toContain("CLOUDFLARE_API_TOKEN, RTK_APP_ID\n");
  expect(stderr.split("\n")[0]).not.toContain("CLOUDFLARE_ACCOUNT_ID");
});

test("--live never prints a token, even if the server cannot be reached", async () => {
  const { code, stdout, stderr } = await demo(["--live"], {
    CLOUDFLARE_API_TOKEN: "very-secret-token",
    CLOUDFLARE_ACCOUNT_ID: "an-account",
    RTK_APP_ID: "an-app",
    CLOUDFLARE_BASE_URL: "http://127.0.0.1:9",
  });
  expect(code).toBe(1);
  expect(stderr).toMatch(/^sessions\/list GET \S+: no complete \S+ from http:\/\/127\.0\.0\.1:9/);
  expect(stdout + stderr).not.toContain("very-secret-token");
});

test("suggests the right option for a mistyped one", async () => {
  const { code, stderr } = await demo(["--lvie"]);
  expect(code).toBe(2);
  expect(stderr).toBe("Unknown option --lvie. Did you mean --live?\nRun pnpm demo --help for usage.\n");
});

test("--help lists the options", async () => {
  const { code, stdout } = await demo(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/--live[\s\S]*--session/);
});
