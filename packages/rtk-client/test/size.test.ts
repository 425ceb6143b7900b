import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

const options = '{ apiToken: "t", accountId: "a", appId: "b" }';
const participants = "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/participants";

const programs = {
  oneOperation: `import { createRtkClient } from "@org/rtk-client";
    const rtk = createRtkClient(${options});
    console.log(await rtk.sessions.listParticipants({ session_id: "s" }));`,
  onePath: `import { createRtkPathClient } from "@org/rtk-client";
    const rtk = createRtkPathClient(${options});
    console.log(await rtk.GET("${participants}", { params: { path: { session_id: "s" } } }));`,
  nothing: 'import * as client from "@org/rtk-client"; import * as webhooks from "@org/rtk-client/webhooks";',
};

/** Returns a program bundled with everything it uses, as browsers and edge runtimes would load it. */
async function bundle(program: string): Promise<string> {
  const stdin = { contents: program, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, minify: true, format: "esm", write: false });
  return outputFiles[0]?.text ?? "";
}

const gzipped = (code: string) => gzipSync(code, { level: 9 }).length;

test("a program with one operation has at most 9.7 kB", async () => {
  expect(gzipped(await bundle(programs.oneOperation))).toBeLessThanOrEqual(9700);
});

test("a program with the path level alone has at most 7.95 kB", async () => {
  expect(gzipped(await bundle(programs.onePath))).toBeLessThanOrEqual(7950);
});

test("unused exports cost nothing", async () => {
  expect(await bundle(programs.nothing)).toBe("");
  const code = await bundle(programs.oneOperation);
  for (const unused of ["download_url", "is not a JWT", "custom_participant_id", "rtk-signature"]) {
    expect(code).not.toContain(unused);
  }
  expect(await bundle(programs.onePath)).not.toContain("listParticipants");
});
