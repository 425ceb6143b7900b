import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { fixture } from "./fixture.ts";

/** Creates a git repository with the fixture committed on main. It is removed when the test ends. */
export async function makeRepository() {
  const root = await mkdtemp(join(tmpdir(), "spec-diff-"));
  onTestFinished(() => rm(root, { recursive: true }));
  const repository = {
    root,
    git(...args: string[]) {
      const identity = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
      execFileSync("git", [...identity, ...args], { cwd: root, stdio: "pipe" });
    },
    commit() {
      repository.git("add", "--all");
      repository.git("commit", "--quiet", "--message", "a");
    },
    async write(path: string, text: string) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    },
    read: (path: string) => readFile(join(root, path), "utf8"),
    list: (path: string) => readdir(join(root, path)),
    remove: (path: string) => rm(join(root, path)),
    /** Writes the fixture with an edit. */
    async describe(edit: (document: ReturnType<typeof fixture>) => void) {
      const document = fixture();
      edit(document);
      await repository.write("specs/openapi.yaml", JSON.stringify(document));
      await repository.write("specs/dist/openapi.json", JSON.stringify(document));
    },
  };
  repository.git("init", "--quiet", "--initial-branch", "main");
  await repository.describe(() => {});
  repository.commit();
  return repository;
}
