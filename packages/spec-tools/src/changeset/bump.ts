import type { Impact } from "../diff/change.ts";

/**
 * Returns the bump of a package for a change.
 *
 * Below 1.0.0 a breaking change raises the minor version: npm's `^0.2.0` excludes 0.3.0, and people decide about 1.0.0.
 */
export function bumpFor(impact: Impact, version: string): Impact {
  return impact === "major" && version.startsWith("0.") ? "minor" : impact;
}
