import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { account_id, app_id } from "./cases.ts";
import { commandsOf, readmeBlocks } from "./readme.ts";
import { checkCommand } from "./readme-commands.ts";
import { isSuite, packageFolder, ReadmeExamples } from "./readme-examples.ts";

const run = promisify(execFile);
const examples = new ReadmeExamples(".readme");

let mock: MockServer;
let baseUrl: string;

beforeAll(async () => {
  examples.write();
  mock = await createMockServer();
  baseUrl = (await mock.listen({ port: 0 })).url;
});

afterAll(async () => {
  await mock.close();
  examples.remove();
});

describe.each(examples.blocks)("$place", (example) => {
  test("runs", async () => {
    const env = {
      ...process.env,
      CLOUDFLARE_API_TOKEN: "any-token",
      CLOUDFLARE_ACCOUNT_ID: account_id,
      RTK_APP_ID: app_id,
      CLOUDFLARE_BASE_URL: baseUrl,
    };
    const runner = isSuite(example)
      ? ["node_modules/vitest/vitest.mjs", "run", "--root", examples.folder]
      : ["--import", "./test/readme-server.ts"];
    const { stdout } = await run(process.execPath, [...runner, examples.fileOf(example)], {
      cwd: packageFolder,
      env,
    });
    expect(stdout).toBe(example.prints ?? stdout);
  });
});

describe.each(readmeBlocks().filter(({ language }) => language === "sh"))("$place", (block) => {
  test.each(commandsOf(block))("%s", (command) => checkCommand(command, { baseUrl }));
});
