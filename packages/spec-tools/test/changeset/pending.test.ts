import { expect, test } from "vitest";
import { addParameter, covered, folder, makeWorkspace, removeOperation } from "./workspace.ts";

test("updates or removes its changeset when the description changes again", async () => {
  const { describe, run, changesets } = await makeWorkspace();
  await describe(addParameter);
  await run();
  const [first] = await changesets();
  await describe(removeOperation);
  expect((await run()).output).toContain(`removed ${folder}/${first}\nwrote ${folder}/`);
  expect(await changesets()).toHaveLength(1);
  await describe(() => {});
  await run();
  expect(await changesets()).toEqual([]);
});

test("does not repeat changes that merged changesets list", async () => {
  const { describe, run, commit, git, read, changesets } = await makeWorkspace();
  git("tag", "@org/rtk-client@1.2.3");
  await describe(addParameter);
  await run();
  const [first] = await changesets();
  commit();
  git("switch", "--quiet", "main");
  git("merge", "--quiet", "branch");
  git("switch", "--quiet", "--create", "next");
  expect(await run()).toEqual(covered);
  await describe((document) => {
    addParameter(document);
    removeOperation(document);
  });
  await run();
  const second = (await changesets()).find((file) => file !== first);
  expect(await changesets()).toHaveLength(2);
  expect(await read(`${folder}/${second}`)).not.toContain("query parameter");
  expect(await run("--check")).toEqual(covered);
});

test("does not repeat changes that an unpublished version of the changelog lists", async () => {
  const { describe, run, remove, write, git, read, changesets } = await makeWorkspace();
  git("tag", "@org/rtk-client@1.2.3");
  await describe(addParameter);
  await run();
  const path = `${folder}/${(await changesets())[0]}`;
  const text = (await read(path)).split("---\n")[2]?.replaceAll("\n", "\n  ");
  await remove(path);
  await write("packages/rtk-client/CHANGELOG.md", `# Client\n\n## 1.2.3\n\n- ${text}`);
  expect(await run("--check")).toMatchObject({ exitCode: 1 });
  await write("packages/rtk-client/CHANGELOG.md", `# Client\n\n## 1.3.0\n\n- ${text}\n## 1.2.3\n\n- Words.\n`);
  expect(await run("--check")).toEqual(covered);
  expect(await run()).toEqual(covered);
});
