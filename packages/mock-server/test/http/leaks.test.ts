import { spawn } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";

/** Runs a program until it exits. @returns its exit code and stderr */
async function runProgram(source: string): Promise<{ code: number; stderr: string }> {
  const args = ["--input-type=module", "--trace-warnings", "--eval", source];
  const child = spawn(process.execPath, args, { cwd: import.meta.dirname, timeout: 50_000 });
  let stderr = "";
  child.stderr.on("data", (chunk) => {
    stderr += chunk;
  });
  const [code] = await once(child, "close");
  return { code, stderr };
}

test("a program with many unclosed in-process servers exits", async () => {
  const { code, stderr } = await runProgram(`
    import { createMockServer } from "@org/rtk-mock-server";
    for (let index = 0; index < 100; index++) {
      const mock = await createMockServer();
      await (await mock.fetch("http://mock.example/__mock/health")).text();
    }
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("a program that listened and closed a hundred times exits, with unchanged globals", async () => {
  const { code, stderr } = await runProgram(`
    import { equal } from "node:assert/strict";
    import { createMockServer } from "@org/rtk-mock-server";
    const { Request, Response, fetch } = globalThis;
    for (let index = 0; index < 100; index++) {
      const mock = await createMockServer({ latencyMs: 1 });
      const { url } = await mock.listen({ port: 0 });
      await (await fetch(url + "/__mock/health")).text();
      await fetch(url + "/nowhere");
      const [one, two] = [mock.listen({ port: 0 }), mock.listen({ port: 0 })];
      await Promise.all([one, two]);
      await mock.close();
      await mock.close();
    }
    equal(globalThis.Request, Request);
    equal(globalThis.Response, Response);
    for (const event of ["SIGINT", "SIGTERM", "exit", "uncaughtException"]) equal(process.listenerCount(event), 0);
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});

test("node:test exits, even if servers are closed late", async () => {
  const { code, stderr } = await runProgram(`
    import { after, test } from "node:test";
    import { createMockServer } from "@org/rtk-mock-server";
    const mock = await createMockServer();
    after(() => mock.close());
    test("stalled", async () => {
      const { url } = await mock.listen({ port: 0 });
      await fetch(url + "/accounts/5f1c7a90e2b34d6881f0a3c47be9d215/realtime/kit/apps", {
        headers: { authorization: "Bearer t", "x-rtk-mock-fault": "stall" },
      });
    });
  `);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
});
