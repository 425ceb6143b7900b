import { createHash } from "node:crypto";
import { type Change, mostSevere } from "../diff/change.ts";
import { bumpFor } from "./bump.ts";
import { lineFor } from "./lines.ts";
import type { Package } from "./packages.ts";

/** Returns the content of a changeset for some changes, and a file name that is a hash of it. */
export function createChangeset(changes: Change[], packages: Package[]): { file: string; content: string } {
  const impact = mostSevere(changes.map((change) => change.impact)) ?? "patch";
  const bumps = packages.map(({ name, version }) => `"${name}": ${bumpFor(impact, version)}`);
  const content = ["---", ...bumps, "---", "", describeChanges(changes), ""].join("\n");
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { file: `spec-${hash}.md`, content };
}

function describeChanges(changes: Change[]): string {
  const compatible = changes.filter(({ impact }) => impact === "minor");
  const blocks = [
    "Changes of the API description:",
    section(
      "Breaking",
      changes.filter(({ impact }) => impact === "major"),
    ),
    section(
      "New",
      compatible.filter(({ kind }) => kind === "added"),
    ),
    section(
      "Compatible",
      compatible.filter(({ kind }) => kind !== "added"),
    ),
    section(
      "Examples",
      changes.filter(({ rule }) => rule === "example"),
    ),
    changes.some(({ impact, rule }) => impact === "patch" && rule !== "example") ? "Documentation." : "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function section(heading: string, changes: Change[]): string {
  const lines = changes.map(lineFor);
  return lines.length > 0 ? `**${heading}**\n\n${[...new Set(lines)].sort().join("\n")}` : "";
}
