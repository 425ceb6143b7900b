import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { load } from "js-yaml";
import { expect, onTestFinished, test } from "vitest";

interface Step {
  id?: string;
  name?: string;
  if?: string;
  run?: string;
}

const file = join(import.meta.dirname, "../../../.github/workflows/upstream.yml");
const { jobs } = load(await readFile(file, "utf8")) as { jobs: { compare: { steps: Step[] } } };

interface Situation {
  /** Exit code of the comparison. */
  status: number;
  /** Number of the open issue, empty if there is none. */
  issue: string;
}

/** Runs the weekly workflow from the comparison on, with substitutes for `npx` and `gh` that record their calls. */
async function runWorkflow({ status, issue }: Situation) {
  const folder = await mkdtemp(join(tmpdir(), "upstream-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const substitute = async (name: string, script: string) => {
    await writeFile(join(folder, name), `#!/bin/sh\necho "${name} $*" >> calls\n${script}\n`);
    await chmod(join(folder, name), 0o755);
  };
  await substitute("npx", `echo "meetings/get  changed"; exit ${status}`);
  await substitute("gh", `case "$*" in *"issue list"*) echo "${issue}";; esac`);
  const calls = () => readFile(join(folder, "calls"), "utf8").then((text) => text.trim().split("\n"));
  const steps = jobs.compare.steps.slice(jobs.compare.steps.findIndex(({ id }) => id === "compare"));
  for (const step of steps.filter((each) => holds(each.if, { status, issue }))) {
    const env = { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: join(folder, "output"), NUMBER: issue };
    const code = await runShell(step.run ?? "", folder, env);
    if (code !== 0) return { failed: step.name, calls: await calls(), body: "" };
  }
  return {
    failed: undefined,
    calls: await calls(),
    body: await readFile(join(folder, "body.md"), "utf8").catch(() => ""),
  };
}

/** Like GitHub's shell, stops at the first command that fails. */
function runShell(script: string, cwd: string, env: Record<string, string>): Promise<number> {
  return new Promise((resolve) => {
    execFile("bash", ["-e", "-c", script], { cwd, env }, (error) => resolve(Number(error?.code ?? 0)));
  });
}

/** Evaluates the two kinds of conditions in the workflow. */
function holds(condition: string | undefined, { status, issue }: Situation): boolean {
  if (condition === undefined) return true;
  const statuses = /outputs\.status == '(\d)'/.exec(condition)?.[1] === String(status);
  return statuses && (!condition.includes("outputs.number != ''") || issue !== "");
}

test("opens an issue with the report if something is new upstream", async () => {
  const { calls, body } = await runWorkflow({ status: 1, issue: "" });
  expect(calls[0]).toBe("npx -y pnpm@12 --silent spec:drift upstream.json");
  expect(calls.at(-1)).toMatch(/^gh issue create --title .* --label upstream-drift --body-file body\.md$/);
  expect(body).toContain("```text\nmeetings/get  changed\n");
});

test("updates an issue that is already open", async () => {
  const { calls } = await runWorkflow({ status: 1, issue: "7" });
  expect(calls.at(-1)).toBe("gh issue edit 7 --body-file body.md");
});

test("closes the issue once nothing is new", async () => {
  const { calls } = await runWorkflow({ status: 0, issue: "7" });
  expect(calls.at(-1)).toMatch(/^gh issue close 7 /);
});

test("does nothing if nothing is new and no issue is open", async () => {
  const { calls } = await runWorkflow({ status: 0, issue: "" });
  expect(calls.at(-1)).toMatch(/^gh issue list /);
});

test("fails if the comparison fails, and leaves the issue alone", async () => {
  const { failed, calls } = await runWorkflow({ status: 2, issue: "7" });
  expect(failed).toBe("Compare");
  expect(calls).toHaveLength(1);
});
