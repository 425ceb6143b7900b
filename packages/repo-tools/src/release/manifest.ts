/** A package's `package.json`, and its folder. */
export interface Manifest {
  name: string;
  version: string;
  /** Relative to the repository's root. */
  folder: string;
  private?: boolean;
  homepage?: string;
  bugs?: string;
  author?: string;
  repository?: { type?: string; url?: string; directory?: string };
}

const repositoryUrl = /^git\+https:\/\/github\.com\/[\w-]+\/[\w-]+\.git$/;

/**
 * Returns the missing or wrong fields among those that npm shows or needs. npm refuses provenance without `repository`.
 */
export function findManifestProblems({ folder, homepage, bugs, author, repository }: Manifest): string[] {
  const origin = repository?.url?.replace(/^git\+|\.git$/g, "");
  const fields: [name: string, isRight: boolean][] = [
    ["repository.url", repositoryUrl.test(repository?.url ?? "")],
    ["repository.directory", repository?.directory === folder],
    ["homepage", homepage === `${origin}/tree/main/${folder}#readme`],
    ["bugs", bugs === `${origin}/issues`],
    ["author", Boolean(author)],
  ];
  return fields
    .filter(([, isRight]) => !isRight)
    .map(([name]) => `package.json: ${name} is missing or is not about ${folder}`);
}
