/** The part of a version that a release with a change must raise, the gravest first. */
export const impacts = ["major", "minor", "patch"] as const;

export type Impact = (typeof impacts)[number];

/** One difference between two descriptions. */
export interface Change {
  impact: Impact;
  /** The rule that rates it: one of redocly's, or one of ours in `rules.ts`. */
  rule: string;
  /** The operations and webhook events that it touches, by id and name. None: the description as a whole. */
  operations: string[];
  /** What happened, in words without the operations. */
  message: string;
  /** JSON pointer into the newer description, or into the older one for what is gone. */
  pointer: string;
}

/** The gravest of some impacts, if there are any. */
export function gravest(given: Iterable<Impact>): Impact | undefined {
  const found = new Set(given);
  return impacts.find((impact) => found.has(impact));
}

/** Whether one impact is at least as grave as another. */
export function covers(impact: Impact, needed: Impact): boolean {
  return impacts.indexOf(impact) <= impacts.indexOf(needed);
}
