import type { Impact } from "../diff/change.ts";

/**
 * What part of a package's version a change raises.
 *
 * Below 1.0.0 a breaking change raises the minor version: npm's `^0.2.0` does not take 0.3.0, and 1.0.0 is a decision of
 * people, not of a comparison. Everything else is as rated.
 */
export function bumpFor(impact: Impact, version: string): Impact {
  return impact === "major" && version.startsWith("0.") ? "minor" : impact;
}
