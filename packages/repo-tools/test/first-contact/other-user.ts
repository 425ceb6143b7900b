import { execFile } from "node:child_process";
import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { cloneWithChanges } from "../../src/scratch.ts";

const root = resolve(import.meta.dirname, "../../../..");

/** The user `nobody` on Debian and most other systems. */
const nobody = 65_534;

/** Another user with a clone: not root, in a path with a space, with an npm that runs no install scripts. */
export interface OtherUser extends AsyncDisposable {
  /** Folder with all of this user's files. */
  home: string;
  clone: string;
  /** Runs a command in the clone. @throws Error with its output if it fails */
  run(command: string, variables?: Record<string, string>): Promise<{ stdout: string; stderr: string }>;
}

export async function createOtherUser(): Promise<OtherUser> {
  const home = await mkdtemp(join(tmpdir(), "first contact "));
  const clone = join(home, "rtk");
  await cloneWithChanges(root, clone);
  await mkdir(join(home, "tmp"));
  await writeFile(join(home, ".npmrc"), "ignore-scripts=true\n");
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    await promisify(execFile)("chown", ["--recursive", `${nobody}:${nobody}`, home]);
    await chmod(home, 0o755);
  }
  return {
    home,
    clone,
    async run(command, variables = {}) {
      return await promisify(execFile)("sh", ["-c", command], {
        cwd: clone,
        env: { ...environmentOf(home), ...variables },
        maxBuffer: 64 * 1024 * 1024,
        ...(isRoot && { uid: nobody, gid: nobody }),
      }).catch(({ message, stdout: printed }) => {
        throw new Error(`${message}\n${printed}`);
      });
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true }),
  };
}

/** The environment without settings, paths and caches of the pnpm that runs these tests. */
function environmentOf(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|pnpm_|RTK_|CLOUDFLARE_|XDG_|NODE$)/i.test(name));
  const PATH = (process.env.PATH ?? "")
    .split(":")
    .filter((folder) => !/node_modules|_npx|@pnpm/.test(folder))
    .join(":");
  return { ...Object.fromEntries(kept), HOME: home, TMPDIR: join(home, "tmp"), PATH };
}
