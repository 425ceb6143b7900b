import { stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { isObject, type JsonObject, RefError, refsIn } from "@org/rtk-openapi-refs";
import { bundle, parse, type ReadOptions, readDocument } from "../shared/document.ts";
import { git } from "../shared/git.ts";
import { InputError } from "../shared/input-error.ts";

/** A description and its name. */
export interface Source {
  name: string;
  document: JsonObject;
}

/** Our own description, which is spread over files. */
export const ownDescription = "specs/openapi.yaml";

const bundlePath = "specs/dist/openapi.json";

/**
 * Reads a description from a URL, a file, or the bundle of a git revision. Files and URLs that it refers to are read
 * only on request, except those of the repository's own description.
 *
 * @param repository the repository's root
 * @throws InputError naming the source if it is none of these, or not an OpenAPI 3 document
 */
export async function readSource(repository: string, source: string, options?: ReadOptions): Promise<Source> {
  const document = await readAny(repository, source, options);
  try {
    refsIn(document, document);
  } catch (error) {
    if (!(error instanceof RefError)) throw error;
    const isExternal = error.message.includes("bundle the document first");
    throw new InputError(`${source}: ${error.message}${isExternal ? ", or pass --resolve-external" : ""}.`);
  }
  return { name: source, document };
}

async function readAny(repository: string, source: string, options?: ReadOptions): Promise<JsonObject> {
  if (/^https?:/.test(source)) return (await readDocument(source, options)).root;
  if (!(await isFile(source))) return readRevision(repository, source);
  const { root } = await readDocument(source, options);
  return resolve(source) === join(repository, ownDescription) ? bundle(source) : root;
}

/**
 * Returns the default base: the last release of the client before the checked-out commit, or else the commit where this
 * branch left main.
 *
 * @throws InputError if there is neither
 */
export async function findDefaultBase(repository: string): Promise<string> {
  const tag = await findReleaseTag(repository);
  if (tag) return tag;
  for (const main of ["origin/main", "main"]) {
    const commit = await git(repository, "merge-base", "HEAD", main);
    if (commit) return commit.slice(0, 12);
  }
  throw new InputError(
    "Found neither a release nor a branch main to compare with: pass a git revision, a file or a URL.",
  );
}

/** Returns the tag of the client's last release before the checked-out commit. */
export async function findReleaseTag(repository: string): Promise<string | undefined> {
  const pattern = "@org/rtk-client@*.*.*";
  const tags = await git(repository, "tag", "--list", pattern, "--merged", "HEAD", "--sort=-version:refname");
  return tags?.split("\n").find((tag) => /@\d+\.\d+\.\d+$/.test(tag));
}

async function readRevision(repository: string, revision: string): Promise<JsonObject> {
  const commit = await git(repository, "rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`);
  if (!commit) throw new InputError(`${revision} is neither a file nor a git revision.`);
  const text = await git(repository, "show", `${commit}:${bundlePath}`);
  if (text === undefined) throw new InputError(`${revision} has no ${bundlePath}.`);
  const document = await parse(`${revision}:${bundlePath}`, text);
  if (!isObject(document)) throw new InputError(`${revision}:${bundlePath} is not an OpenAPI document.`);
  return document;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (entry) => entry.isFile(),
    () => false,
  );
}
