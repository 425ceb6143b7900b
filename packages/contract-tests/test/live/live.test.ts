import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createMockServer, type MockServerOptions } from "@org/rtk-mock-server";
import { expect, onTestFinished, test } from "vitest";
import { operations } from "../../src/description/operations.ts";
import { planFor } from "../../src/live/plan.ts";
import { startMisbehavingServer } from "../misbehaving-server.ts";

const run = promisify(execFile);
const cli = fileURLToPath(new URL("../../src/live/cli.ts", import.meta.url));

test("calls every read-only operation", () => {
  const reading = operations.filter(({ method }) => method === "GET").map(({ id }) => id);
  expect(
    planFor(new Date())
      .map(({ operation }) => operation)
      .sort(),
  ).toEqual(reading.sort());
});

test("reports nothing for a server that follows the description", async () => {
  const { code, stdout } = await contractLive({ RTK_BASE_URL: await startMockServer() });
  expect(stdout).not.toContain("✗");
  expect(stdout).toContain("33 operations called, 0 not called, 0 failed, 0 violations");
  expect(code).toBe(0);
});

test("reports operations for which it has no id", async () => {
  const { code, stdout } = await contractLive({ RTK_BASE_URL: await startMockServer({ empty: true }) });
  expect(stdout).toMatch(/^– {2}--- {2}sessions\/get {2}not called: no session_id is known$/m);
  expect(stdout).toContain("0 violations");
  expect(code).toBe(0);
});

test("reports all five violations of a misbehaving server, and no others", async () => {
  const server = await startMisbehavingServer();
  onTestFinished(() => server.close());
  const { code, stdout } = await contractLive({ RTK_BASE_URL: server.url, CLOUDFLARE_API_TOKEN: "a-secret" });
  const expected = [
    [/^✗ {2}200 {2}apps\/list\n.*data.0.id must be string/m, "a wrong type"],
    [/^✗ {2}200 {2}meetings\/list\n.*'data'/m, "a missing property"],
    [/^✗ {2}200 {2}recordings\/list\n.*status/m, "a value outside an enum"],
    [/^✗ {2}206 {2}livestreams\/list\n(.*\n)+.*status 206 is not declared/m, "an undeclared status"],
    [/^✗ {2}200 {2}webhooks\/list\n.*"text\/html"/m, "another media type"],
  ] as const;
  for (const [pattern, violation] of expected) expect(stdout, violation).toMatch(pattern);
  expect(stdout.match(/^✗/gm)).toHaveLength(expected.length);
  expect(stdout).not.toContain("a-secret");
  expect(code).toBe(1);
});

test("stops when the server cannot be reached", async () => {
  const { code, stdout } = await contractLive({ RTK_BASE_URL: "http://127.0.0.1:1/client/v4" });
  expect(stdout).toMatch(/^! {2}502 {2}apps\/list\n.*http:\/\/127\.0\.0\.1:1/m);
  expect(stdout).toContain("1 operations called, 0 not called, 1 failed, 0 violations");
  expect(code).toBe(1);
});

test("names the missing credentials", async () => {
  const { code, stderr } = await contractLive({ CLOUDFLARE_ACCOUNT_ID: "a" });
  expect(stderr).toMatch(/^ {2}CLOUDFLARE_API_TOKEN: /m);
  expect(stderr).toMatch(/^ {2}RTK_APP_ID: /m);
  expect(stderr).not.toContain("CLOUDFLARE_ACCOUNT_ID");
  expect(code).toBe(2);
});

async function contractLive(env: Record<string, string>): Promise<{ code: number; stdout: string; stderr: string }> {
  const result = run(process.execPath, [cli], { env });
  return result.then(
    (output) => ({ code: 0, ...output }),
    (failure) => failure,
  );
}

/** Starts the mock server on a socket until the test ends. @returns its URL */
async function startMockServer(options?: MockServerOptions): Promise<string> {
  const mock = await createMockServer(options);
  onTestFinished(() => mock.close());
  return (await mock.listen({ port: 0 })).url;
}
