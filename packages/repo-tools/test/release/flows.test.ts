import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { useTarballs } from "./consumer.ts";
import { flows } from "./contributing.ts";
import { addClientTest, adoptParameter, describeOperation, implementOperation, writeUpstream } from "./edits.ts";
import { type Outcome, ScratchRepository } from "./repository.ts";

// All four flows run in one repository, one after the other, and the release contains the results of all.
let folder: string;
let repository: ScratchRepository;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rtk-flows-"));
  repository = await ScratchRepository.create(join(folder, "repository"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs the commands of one step of a flow, and returns the output of each. */
async function runStep(flow: string, step: number, expectedCode = 0): Promise<Record<string, string>> {
  const printed: Record<string, string> = {};
  for (const command of flows[flow]?.[step] ?? []) {
    const outcome: Outcome = await repository.command(command);
    expect(outcome, `${command}\n${outcome.printed}`).toMatchObject({ code: expectedCode });
    printed[command] = outcome.printed;
  }
  return printed;
}

test("CONTRIBUTING.md has four flows of a few commands each", () => {
  expect(Object.fromEntries(Object.entries(flows).map(([name, steps]) => [name, steps.flat().length]))).toEqual({
    "Add an operation": 5,
    "Adopt an upstream change": 5,
    "Fix the client": 2,
    Release: 1,
  });
});

test("add an operation", async () => {
  const flow = "Add an operation";
  await describeOperation(repository);
  await runStep(flow, 0);
  expect(await repository.read("packages/rtk-client/src/generated/methods.ts")).toContain("getNotes:");
  await implementOperation(repository);
  await runStep(flow, 1);
  const printed = await runStep(flow, 2);
  expect(printed["pnpm spec:diff"]).toMatch(/sessions\/get-notes\n {2}minor {2}path `.*\/notes` added/);
  expect(await repository.changesets()).toMatch(/- `rtk\.sessions\.getNotes`: path `.*\/notes` added/);
});

test("adopt an upstream change", async () => {
  const flow = "Adopt an upstream change";
  await writeUpstream(repository);
  const before = await runStep(flow, 0, 1);
  expect(before["pnpm spec:drift openapi.json"]).toMatch(/presets\/list.*\n.*parameter\.query\.label/);
  await adoptParameter(repository);
  const after = await runStep(flow, 1);
  expect(after["pnpm spec:drift openapi.json"]).toContain("Nothing new");
  await repository.remove("openapi.json");
  await runStep(flow, 2);
  expect(await repository.changesets()).toContain("- `rtk.presets.list`: query parameter `label` added");
  expect((await repository.command("pnpm spec:changeset --check")).code).toBe(0);
});

test("fix the client", async () => {
  const flow = "Fix the client";
  await addClientTest(repository);
  const printed = await runStep(flow, 0);
  expect(Object.values(printed).join("\n")).toContain("path-tilde.test.ts");
  await runStep(flow, 1);
  expect(await repository.changesets()).toContain("Path parameters may hold a tilde.");
});

test("the release contains all results, and its tarballs install and work", async () => {
  const tarballs = join(folder, "tarballs");
  const [command = ""] = flows.Release?.[0] ?? [];
  const { code, printed } = await repository.command(`${command} --tarballs ${tarballs}`);
  expect(code, printed).toBe(0);
  for (const name of ["@org/rtk-client", "@org/rtk-mock-server"])
    expect(printed).toMatch(new RegExp(`^${name} \\S+ → `, "m"));
  expect(printed).toContain("`rtk.presets.list`: query parameter `label` added");
  expect(printed).toContain("Path parameters may hold a tilde.");
  expect(printed).toMatch(/kB {2}dist\/index\.js\n/);
  expect(printed.match(/publint and attw found no problems/g)).toHaveLength(2);
  expect((await repository.command("git status --porcelain packages/rtk-client/package.json")).printed).toBe("");

  const used = await useTarballs(join(folder, "consumer"), tarballs);
  expect(used).toMatchObject({ notes: "https://files.example.com/notes.md", presets: true });
  expect(printed).toContain(`→ ${used.client.packageVersion}\n`);
  expect(used.client.descriptionHash).toBe(used.mock.descriptionHash);
  expect(used.client.descriptionVersion).not.toBe(JSON.parse(await repository.read("specs/package.json")).version);
  expect(used.command).toBe(
    `${used.mock.packageVersion}\ndescription ${used.mock.descriptionVersion} (${used.mock.descriptionHash})\n`,
  );
});
