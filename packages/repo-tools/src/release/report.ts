import type { PublishedPackage } from "./rehearse.ts";

/** Formats what a release would publish. */
export function describeRelease(packages: PublishedPackage[]): string {
  return packages.map(describePackage).join("\n\n");
}

function describePackage({ name, oldVersion, newVersion, changelog, tarball, problems }: PublishedPackage): string {
  const unpacked = tarball.files.reduce((sum, { size }) => sum + size, 0);
  return [
    newVersion === oldVersion ? `${name} ${newVersion} (no release)` : `${name} ${oldVersion} → ${newVersion}`,
    ...(changelog === "" ? [] : ["", indent(changelog)]),
    "",
    `  ${tarball.files.length} files, ${kilobytes(tarball.size)} packed, ${kilobytes(unpacked)} unpacked`,
    ...tarball.files.map(({ path, size }) => `  ${kilobytes(size).padStart(10)}  ${path}`),
    "",
    problems.length === 0 ? "  publint and attw found no problems." : indent(problems.join("\n")),
  ].join("\n");
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "  ");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
