import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { onTestFinished } from "vitest";
import { fixture } from "./fixture.ts";

type Repository = ReturnType<typeof repositoryAt>;

/** Creates a git repository with the fixture committed on main. It is removed when the test ends. */
export const makeRepository = prepareOnce(commitFixture);

/** Makes a folder a git repository with the fixture committed on main. */
export async function commitFixture(repository: Repository): Promise<void> {
  repository.git("init", "--quiet", "--initial-branch", "main", "--template=");
  await repository.describe(() => {});
  repository.commit();
}

/**
 * Returns a function that creates repositories which are alike, each removed when its test ends. The first one is prepared,
 * and its files are kept: writing them takes a fraction of the time of the git processes that made them.
 */
export function prepareOnce(prepare: (repository: Repository) => Promise<void>): () => Promise<Repository> {
  let files: Promise<Map<string, Buffer>> | undefined;
  return async () => {
    files ??= filesOf(prepare);
    const repository = repositoryAt(await makeFolder());
    onTestFinished(() => rm(repository.root, { recursive: true }));
    for (const [path, content] of await files) await repository.write(path, content);
    return repository;
  };
}

async function filesOf(prepare: (repository: Repository) => Promise<void>): Promise<Map<string, Buffer>> {
  const root = await makeFolder();
  await prepare(repositoryAt(root));
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = await Promise.all(paths.map(async (path) => [relative(root, path), await readFile(path)] as const));
  await rm(root, { recursive: true });
  return new Map(files);
}

const makeFolder = () => mkdtemp(join(tmpdir(), "spec-diff-"));

function repositoryAt(root: string) {
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
    async write(path: string, content: string | Buffer) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
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
  return repository;
}
