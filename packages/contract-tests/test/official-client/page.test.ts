import { execFile } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { operations } from "../../src/description/operations.ts";
import { repositoryRoot } from "../readme.ts";
import { packageFolder, ReadmeExamples, usesCloudflare } from "../readme-examples.ts";

const page = readFileSync(`${repositoryRoot}/docs/cloudflare-methods.md`, "utf8");
const rows = Array.from(page.matchAll(/^\|.*\| (?:`(.+)`|no method) \| `(.+)` \|$/gm), ([, theirs, ours]) => ({
  theirs,
  ours,
}));

test("the page has a row for each operation", () => {
  // The tables' header rows also have code in both columns.
  expect(rows.filter(({ theirs }) => theirs !== "cloudflare")).toHaveLength(operations.length);
});

test("each call on the page compiles, for both packages, and so do examples of Cloudflare's", async ({
  onTestFinished,
}) => {
  const examples = new ReadmeExamples(".readme-cloudflare", usesCloudflare);
  expect(examples.blocks).not.toEqual([]);
  examples.write();
  onTestFinished(() => examples.remove());
  const { folder } = examples;
  writeFileSync(`${folder}calls.ts`, [header, ...rows.flatMap(programOf)].join("\n"));
  const compile = promisify(execFile)(process.execPath, ["node_modules/typescript/bin/tsc", "--noEmit", "-p", folder], {
    cwd: packageFolder,
  });
  const { stdout } = await compile.catch((failure: { stdout: string }) => failure);
  expect(stdout).toBe("");
});

/** Ids that calls take by position or under another name. */
const ids = "app_id meeting_id participant_id preset_id session_id peer_id recording_id livestream_id webhook_id";

const header = [
  'import { createRtkClient } from "@org/rtk-client";',
  'import Cloudflare from "cloudflare";',
  "const { realtimeKit } = new Cloudflare();",
  "const rtk = createRtkClient();",
  ...[...ids.split(" "), "livestream_session_id"].map((name) => `declare const ${name}: string;`),
].join("\n");

function programOf({ theirs, ours }: { theirs: string | undefined; ours: string | undefined }): string[] {
  if (theirs === "cloudflare") return [];
  return [callOf("realtimeKit", theirs), callOf("rtk", ours)].filter((call) => call !== undefined);
}

/** Wraps the call in a function whose variables have the types that the method declares. */
function callOf(client: string, call: string | undefined): string | undefined {
  const [, method, position, object = ""] = /^([\w.]+)\((\w+, )?(?:{ (.*) })?\)$/.exec(call ?? "") ?? [];
  if (!method) return;
  const names = object.split(", ").filter((name) => name !== "" && !name.includes(":"));
  const params = `NonNullable<Parameters<typeof ${client}.${method}>[${position ? 1 : 0}]>`;
  const variables = names.length > 0 ? `const { ${names.join(", ")} } = {} as ${params}; ` : "";
  return `export const ${client}_${method.replace(".", "_")} = async () => { ${variables}await ${client}.${call}; };`;
}
