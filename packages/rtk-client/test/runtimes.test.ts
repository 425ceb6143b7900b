import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";

const dist = join(import.meta.dirname, "../dist");
const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).map((name) => join(dist, name));

/** What all runtimes with web standards have: Node, Deno, Bun, Workers, browsers. */
const standard = {
  AbortController,
  AbortSignal,
  atob,
  Blob,
  console,
  FormData,
  Headers,
  ReadableStream,
  Request,
  Response,
  TextDecoder,
  URLSearchParams,
  URL,
  clearTimeout,
  performance,
  setTimeout,
};

/** Runs a program with nothing but web standards. */
async function runInBareRuntime(program: string, globals: object): Promise<void> {
  const stdin = { contents: program, resolveDir: import.meta.dirname };
  const { outputFiles } = await build({ stdin, bundle: true, format: "iife", target: "es2022", write: false });
  await runInContext(`${outputFiles[0]?.text}; program.done`, createContext({ ...standard, program: {}, ...globals }));
}

test("openapi-fetch makes the requests of the built client", () => {
  const built = files.filter((file) => file.endsWith(".js")).map((file) => readFileSync(file, "utf8"));
  expect(built.join("\n")).toMatch(/^import \w+, .* from "openapi-fetch"/m);
});

describe("the built files", () => {
  const importOrRequire = /(?:\bfrom|\bimport|\brequire)\s*\(?\s*"([^"]+)"/g;
  const code = (file: string) => readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");

  test.each(files.filter((file) => /\.c?js$/.test(file)))(
    "%s imports openapi-fetch at most, and nothing of Node's",
    (file) => {
      const specifiers = Array.from(code(file).matchAll(importOrRequire), ([, name]) => name);
      const packages = specifiers.filter((name) => !name?.startsWith("./") && !name?.startsWith("../"));
      expect(packages.filter((name) => name !== "openapi-fetch")).toEqual([]);
      expect(code(file).replaceAll(importOrRequire, "")).not.toMatch(
        /node:|\bBuffer\b|\brequire\b|__dirname|setImmediate|\bglobal\b|(?<!\.)\bprocess\./,
      );
    },
  );

  test.each(files.filter((file) => /\.d\.c?ts$/.test(file)))("%s refers to openapi-fetch's types at most", (file) => {
    const specifiers = Array.from(code(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g), ([, name]) => name);
    const others = specifiers.filter((name) => !name?.startsWith("./") && !name?.startsWith("../"));
    expect(others.filter((name) => name !== "openapi-fetch")).toEqual([]);
    expect(readFileSync(file, "utf8")).not.toContain("/// <reference");
  });
});

describe("with nothing but web standards", () => {
  test("operations, paging, paths, retries and helpers work", async () => {
    const seen: unknown[] = [];
    const replies = [
      new Response("{}", { status: 503, headers: { "retry-after-ms": "0" } }),
      Response.json({ success: true, data: [{ id: "m" }], paging: { total_count: 1 } }),
      Response.json({ success: false, error: { code: 404, message: "none" } }, { status: 404 }),
      new Response("a,b"),
    ];
    const fetch = async (request: Request) => {
      seen.push(`${request.method} ${request.url}`);
      return replies.shift();
    };
    const program = `
      import { createRtkClient, download } from "@org/rtk-client";
      const rtk = createRtkClient({ apiToken: "t", accountId: "a", appId: "b" });
      program.done = (async () => {
        for await (const { id } of rtk.meetings.list.iterate()) seen.push(id);
        const { response } = await rtk.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings");
        seen.push(response.status);
        seen.push(await new Response((await download("https://files.example.com/a")).body).text());
      })();`;
    await runInBareRuntime(program, { fetch, seen });
    const meetings = "GET https://api.cloudflare.com/client/v4/accounts/a/realtime/kit/b/meetings";
    const first = `${meetings}?page_no=1`;
    expect(seen).toEqual([first, first, "m", meetings, 404, "GET https://files.example.com/a", "a,b"]);
  });
});
