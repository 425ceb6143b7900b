import { execFile } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "../../src/run.ts";
import { makeScratch } from "../../src/scratch.ts";

export interface Outcome {
  code: number;
  /** Standard output and error. */
  printed: string;
}

/** A clone of this repository for a test to change, on its own branch. */
export class ScratchRepository {
  readonly #root: string;

  private constructor(root: string) {
    this.#root = root;
  }

  static async create(root: string): Promise<ScratchRepository> {
    await makeScratch(join(import.meta.dirname, "../../../.."), root);
    const git = (...args: string[]) => run(root, "git", ...args);
    await git("config", "user.name", "Tester");
    await git("config", "user.email", "tester@example.com");
    await git("remote", "remove", "origin");
    await git("checkout", "--quiet", "-B", "main");
    await git("add", "--all");
    await git("commit", "--quiet", "--allow-empty", "--message", "chore: uncommitted changes");
    await git("switch", "--quiet", "--create", "change");
    return new ScratchRepository(root);
  }

  /** Runs a shell command as a person would type it. */
  command(line: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const env = { ...process.env, NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };
      execFile("bash", ["-c", line], { cwd: this.#root, env, maxBuffer: 2 ** 28 }, (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), printed: stdout + stderr }),
      );
    });
  }

  read(path: string): Promise<string> {
    return readFile(join(this.#root, path), "utf8");
  }

  write(path: string, text: string): Promise<void> {
    return writeFile(join(this.#root, path), text);
  }

  remove(path: string): Promise<void> {
    return rm(join(this.#root, path));
  }

  /** Inserts text after the first occurrence of another. */
  async insert(path: string, after: string, text: string): Promise<void> {
    const content = await this.read(path);
    if (!content.includes(after)) throw new Error(`${path} has no ${after}`);
    await this.write(
      path,
      content.replace(after, () => after + text),
    );
  }

  /** Returns the text of all changesets. */
  async changesets(): Promise<string> {
    const files = (await readdir(join(this.#root, ".changeset"))).filter((file) => file.endsWith(".md"));
    return (await Promise.all(files.map((file) => this.read(`.changeset/${file}`)))).join("\n");
  }
}
