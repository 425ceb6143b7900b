import { expect, test } from "vitest";
import {
  addParameter,
  bumps,
  covered,
  folder,
  makeWorkspace,
  removeOperation,
  reword,
  type Things,
} from "./workspace.ts";

test("writes a changeset with a bump and a list of the changes, once", async () => {
  const { describe, run, read, changesets } = await makeWorkspace();
  await describe((document) => {
    addParameter(document);
    removeOperation(document);
    reword(document);
  });
  const { output } = await run();
  const [file = ""] = await changesets();
  expect(file).toMatch(/^spec-[0-9a-f]{8}\.md$/);
  const content = await read(`${folder}/${file}`);
  expect(content).toBe(`${bumps("major")}
Changes of the API description:

**Breaking**

- \`rtk.things.create\`: operation removed (POST /{app_id}/things). Stop calling it.

**New**

- \`rtk.things.list\`: query parameter \`q\` added

Documentation.
`);
  expect(output).toBe(`wrote ${folder}/${file}\n\n${content}`);
  expect(await run()).toEqual(covered);
  expect(await run("--check")).toEqual(covered);
  expect(await changesets()).toEqual([file]);
});

test.for([
  ["0.4.0", "a breaking change", removeOperation, "minor"],
  ["0.4.0", "an addition", addParameter, "minor"],
  ["0.4.0", "words", reword, "patch"],
  ["1.0.0", "a breaking change", removeOperation, "major"],
  ["1.0.0", "an addition", addParameter, "minor"],
  ["1.0.0", "words", reword, "patch"],
] as const)("at %s, %s has the right bump", async ([version, , edit, bump]) => {
  const { describe, run, read, changesets } = await makeWorkspace(version);
  await describe(edit);
  await run();
  expect(await read(`${folder}/${(await changesets())[0]}`)).toContain(bumps(bump));
  expect(await run()).toEqual(covered);
});

test("--check fails if a change lacks a changeset, and names the command that writes it", async () => {
  const { describe, run, changesets } = await makeWorkspace();
  await describe(removeOperation);
  expect(await run("--check")).toEqual({
    exitCode: 1,
    output: "",
    errors: `These changes lack a changeset with a sufficient bump:
  major  \`rtk.things.create\`: operation removed (POST /{app_id}/things). Stop calling it.
Run: pnpm spec:changeset
`,
  });
  expect(await changesets()).toEqual([]);
});

test("--check fails if the bump is too small or a package is missing, and the command fixes it", async () => {
  const { describe, run, read, write, changesets } = await makeWorkspace();
  await describe(addParameter);
  await run();
  const path = `${folder}/${(await changesets())[0]}`;
  const written = await read(path);
  for (const wrong of [written.replaceAll("minor", "patch"), written.replace('"@org/rtk-mock-server": minor\n', "")]) {
    await write(path, wrong);
    expect(await run("--check")).toMatchObject({ exitCode: 1, errors: expect.stringContaining("parameter `q`") });
    await run();
    expect(await read(path)).toBe(written);
  }
});

test("--check requires a changeset for an example, which the mock server responds with", async () => {
  const { describe, run, read, changesets } = await makeWorkspace();
  await describe(({ paths }) => {
    paths["/{app_id}/things"].post.responses["201"].content["application/json"].examples.small.value.id = "2";
  });
  expect(await run("--check")).toMatchObject({ exitCode: 1, errors: expect.stringContaining("example `small`") });
  await run();
  expect(await read(`${folder}/${(await changesets())[0]}`)).toBe(`${bumps("patch")}
Changes of the API description:

**Examples**

- \`rtk.things.create\`: example \`small\` of response 201: \`value\` changed
`);
  expect(await run("--check")).toEqual(covered);
});

test("lists relaxed parts apart from new ones, and never a removal under New", async () => {
  const { describe, run, read, changesets } = await makeWorkspace();
  await describe(({ components }) => {
    const { ThingInput } = components.schemas as unknown as { ThingInput: Things["components"]["schemas"]["Thing"] };
    Object.assign(ThingInput, { required: [] });
    Object.assign(ThingInput.properties, { weight: { type: "number" } });
  });
  await run();
  expect(await read(`${folder}/${(await changesets())[0]}`)).toContain(`**New**

- \`rtk.things.create\`: property \`weight\` of \`ThingInput\` added

**Compatible**

- \`rtk.things.create\`: \`ThingInput\`: \`required\` lost \`colour\`
`);
});

test("--check requires no changeset for texts", async () => {
  const { describe, run } = await makeWorkspace();
  await describe(reword);
  expect(await run("--check")).toEqual(covered);
});

test("keeps text above the list, which alone covers the changes", async () => {
  const { describe, run, read, write, changesets } = await makeWorkspace();
  await describe(addParameter);
  await run();
  const path = `${folder}/${(await changesets())[0]}`;
  await write(path, (await read(path)).replace(/^Changes of the API.*$/m, "Things can be searched."));
  expect(await run()).toEqual(covered);
  expect(await read(path)).toContain("Things can be searched.");
  await write(path, (await read(path)).replace(/^- .*$/m, ""));
  expect(await run("--check")).toMatchObject({ exitCode: 1 });
});

test("has nothing to do on main", async () => {
  const { describe, run, commit, git } = await makeWorkspace();
  git("switch", "--quiet", "main");
  await describe(removeOperation);
  commit();
  expect(await run("--check")).toEqual(covered);
});

test("names invalid arguments and changesets", async () => {
  const { run, write } = await makeWorkspace();
  expect(await run("v9")).toMatchObject({ exitCode: 2, errors: "v9 is neither a file nor a git revision.\n" });
  expect(await run("a", "b")).toMatchObject({
    exitCode: 2,
    errors: expect.stringContaining("pnpm spec:changeset --help"),
  });
  await write(`${folder}/broken.md`, "Words without bumps");
  expect(await run()).toMatchObject({ exitCode: 2, errors: expect.stringContaining(`${folder}/broken.md`) });
});
