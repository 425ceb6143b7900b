import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { chmod, cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { ExpectedError } from "@org/rtk-command-line";
import { unpack } from "@publint/pack";

const run = promisify(execFile);

export const packageFolder = join(import.meta.dirname, "..");

/** Runtimes and frameworks, with a separate lockfile. */
export const environments = join(packageFolder, "environments");

const modules = join(environments, "node_modules");

const packages = ["@org/rtk-client", "@org/rtk-mock-server"];

interface Manifest {
  bin?: Record<string, string>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

/** Installs runtimes and frameworks from the lockfile, and our packages packed, as npm would. */
export async function installEnvironments(): Promise<void> {
  await runOrExplain("pnpm", ["install", "--frozen-lockfile", "--prefer-offline"], environments);
  for (const name of packages) await installPacked(name);
}

async function installPacked(name: string): Promise<void> {
  const folder = dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`)));
  const scratch = await mkdtemp(join(tmpdir(), "rtk-packed-"));
  try {
    const packed = await runOrExplain("pnpm", ["pack", "--json", "--pack-destination", scratch], folder);
    const { files, rootDir } = await unpack(await readFile(JSON.parse(packed).filename));
    const target = join(modules, name);
    await rm(target, { recursive: true, force: true });
    for (const file of files) {
      const path = join(target, file.name.slice(rootDir.length + 1));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.data);
    }
    const { dependencies = {}, bin = {} } = await readManifest(target);
    await requireDependencies(name, { dependencies });
    for (const [command, file] of Object.entries(bin)) await linkCommand(command, join(target, file));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function linkCommand(name: string, file: string): Promise<void> {
  const link = join(modules, ".bin", name);
  await rm(link, { force: true });
  await chmod(file, 0o755);
  await symlink(file, link);
}

/** Checks that the dependencies of a package or example are installed in the same version. */
async function requireDependencies(name: string, { dependencies, devDependencies }: Manifest): Promise<void> {
  const { dependencies: installed = {} } = await readManifest(environments);
  for (const [dependency, version] of Object.entries({ ...devDependencies, ...dependencies })) {
    // Our own packages are the packed ones.
    if (!/^\d/.test(version) || installed[dependency] === version) continue;
    throw new ExpectedError(
      `${name} depends on ${dependency} ${version}: set that version in ${environments}/package.json, ` +
        "and run pnpm install there",
    );
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
}

async function runOrExplain(command: string, args: string[], cwd: string): Promise<string> {
  try {
    const { stdout } = await run(command, args, { cwd, maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    const { message, stdout = "" } = error as Error & { stdout?: string };
    throw new ExpectedError(`${message}\n${stdout}`.trim());
  }
}

/** Copies an example to the folder in which its dependencies are installed. @returns the copy */
export async function copyIntoEnvironments(source: string, name: string): Promise<string> {
  const target = join(environments, ".work", name);
  await rm(target, { recursive: true, force: true });
  if (existsSync(join(source, "package.json"))) await requireDependencies(name, await readManifest(source));
  await cp(source, target, { recursive: true, filter: (path) => !/node_modules|\.next|\.turbo/.test(basename(path)) });
  return target;
}
