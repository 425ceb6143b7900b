import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createMockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { cli, run } from "../support/command.ts";

let folder: string;
/** A program that creates a meeting or lists titles, using only environment variables. */
let program: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-mock-exec-"));
  program = join(folder, "program.mjs");
  await writeFile(
    program,
    `const { CLOUDFLARE_BASE_URL, CLOUDFLARE_API_TOKEN, CLOUDFLARE_ACCOUNT_ID, RTK_APP_ID } = process.env;
    const url = CLOUDFLARE_BASE_URL + "/accounts/" + CLOUDFLARE_ACCOUNT_ID + "/realtime/kit/" + RTK_APP_ID + "/meetings";
    const headers = { authorization: "Bearer " + CLOUDFLARE_API_TOKEN, "content-type": "application/json" };
    const [title] = process.argv.slice(2);
    const body = title && JSON.stringify({ title });
    const response = await fetch(url, { method: title ? "POST" : "GET", headers, body });
    const { data } = await response.json();
    console.log(response.status, [data].flat().map(({ title }) => title).join());`,
  );
});

afterAll(() => rm(folder, { recursive: true }));

const node = process.execPath;

describe.each([
  ["with --", ["--"]],
  ["without --", []],
])("%s", (_, dashes) => {
  test("the command finds a mock server through its environment", async () => {
    const { code, stdout, stderr } = await run(["exec", "--empty", ...dashes, node, program, "Stand-up"]);
    expect([code, stdout]).toEqual([0, "201 Stand-up\n"]);
    expect(stderr).toMatch(/^rtk-mock: mock server at http:\/\/127\.0\.0\.1:\d+\/client\/v4\n$/);
  });

  test("passes options after the command to the command", async () => {
    const { code, stdout } = await run(["exec", ...dashes, node, "--print", "process.argv.slice(1)", "--", "--help"]);
    expect([code, stdout]).toEqual([0, "[ '--help' ]\n"]);
  });

  test("exits with the command's exit code", async () => {
    expect((await run(["exec", ...dashes, node, "--eval", "process.exit(7)"])).code).toBe(7);
  });
});

test("two run concurrently, each on its own port", async () => {
  const outcomes = await Promise.all([0, 1].map(() => run(["exec", "--empty", "--", node, program, "Stand-up"])));
  expect(outcomes.map(({ stdout }) => stdout)).toEqual(["201 Stand-up\n", "201 Stand-up\n"]);
  expect(new Set(outcomes.map(({ stderr }) => stderr)).size).toBe(2);
});

describe("signals", () => {
  const waiting = `process.on("SIGTERM", () => { console.log("cleaning up"); process.exit(3); });
    console.log("ready"); setInterval(() => {}, 1000);`;

  test("are forwarded to the command, whose exit code is used", async () => {
    const child = spawn(node, [cli, "exec", "--", node, "--eval", waiting]);
    await once(child.stdout, "data");
    child.kill("SIGTERM");
    const [[output], [code]] = await Promise.all([once(child.stdout, "data"), once(child, "exit")]);
    expect([String(output), code]).toEqual(["cleaning up\n", 3]);
  });

  test("that end the command also end rtk-mock", async () => {
    const child = spawn(node, [cli, "exec", "--", node, "--eval", 'process.kill(process.pid, "SIGKILL")']);
    const [code, signal] = await once(child, "exit");
    expect([code, signal]).toEqual([null, "SIGKILL"]);
  });
});

describe("a state", () => {
  test("is imported before the command, and exported after it", async () => {
    const mock = await createMockServer({ empty: true });
    const before = join(folder, "before.json");
    await writeFile(before, JSON.stringify(mock.snapshot()));
    await mock.close();
    const after = join(folder, "after.json");
    const exported = await run(["exec", "--import", before, "--export-on-exit", after, "--", node, program, "Retro"]);
    expect([exported.code, exported.stdout]).toEqual([0, "201 Retro\n"]);
    expect((await stat(after)).mode & 0o077).toBe(0);
    expect((await run(["exec", "--import", after, "--", node, program])).stdout).toBe("200 Retro\n");
  });

  test("is exported even if the command fails", async () => {
    const file = join(folder, "failed.json");
    const { code } = await run(["exec", "--export-on-exit", file, "--", node, "--eval", "process.exit(1)"]);
    expect(code).toBe(1);
    expect(JSON.parse(await readFile(file, "utf8"))).toHaveProperty("store.meetings");
  });
});

describe("runs nothing and exits with 2 if", () => {
  test("the state cannot be imported", async () => {
    const file = join(folder, "broken.json");
    await writeFile(file, "{");
    const { code, stdout, stderr } = await run(["exec", "--import", file, "--", node, program]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(file);
  });

  test("the folder to export to does not exist", async () => {
    const file = join(folder, "none", "state.json");
    const { code, stdout, stderr } = await run(["exec", "--export-on-exit", file, "--", node, program]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`${file} cannot be written: the folder ${join(folder, "none")} does not exist`);
  });

  test("the program does not exist", async () => {
    const { code, stderr } = await run(["exec", "--", "no-such-program"]);
    expect(code).toBe(2);
    expect(stderr).toContain("no-such-program cannot be run: not found in PATH\n");
  });

  test("the command is missing", async () => {
    const { code, stderr } = await run(["exec"]);
    expect([code, stderr]).toEqual([2, "<command> is missing\nRun rtk-mock exec --help for usage.\n"]);
  });
});
