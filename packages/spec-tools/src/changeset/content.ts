import { createHash } from "node:crypto";
import { type Change, type Impact, mostSevere } from "../diff/change.ts";
import { bumpFor } from "./bump.ts";
import { lineFor } from "./lines.ts";
import type { Package } from "./packages.ts";

/** File name and content of a changeset for some changes; the name follows from the content. */
export function createChangeset(changes: Change[], packages: Package[]): { file: string; content: string } {
  const impact = mostSevere(changes.map((change) => change.impact)) ?? "patch";
  const bumps = packages.map(({ name, version }) => `"${name}": ${bumpFor(impact, version)}`);
  const content = ["---", ...bumps, "---", "", describeChanges(changes), ""].join("\n");
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 8);
  return { file: `spec-${hash}.md`, content };
}

function describeChanges(changes: Change[]): string {
  const blocks = [
    "Cloudflare RealtimeKit's API, as its description now has it:",
    section("Breaking", changes, "major"),
    section("New", changes, "minor"),
    changes.some(({ impact }) => impact === "patch") ? "Words and examples of the documentation." : "",
  ];
  return blocks.filter((block) => block !== "").join("\n\n");
}

function section(heading: string, changes: Change[], impact: Impact): string {
  const lines = changes.filter((change) => change.impact === impact).map(lineFor);
  return lines.length > 0 ? `**${heading}**\n\n${[...new Set(lines)].sort().join("\n")}` : "";
}
