/** The part of a version that a release with a change must raise, the most severe first. */
export const impacts = ["major", "minor", "patch"] as const;

export type Impact = (typeof impacts)[number];

/** One difference between two descriptions. */
export interface Change {
  impact: Impact;
  /** The rule that rates it, one of `rules.ts`. */
  rule: Rule;
  /** The operations and webhook events that it affects, by id and name. None: the description as a whole. */
  operations: string[];
  /** Whether it concerns something that only one of the two descriptions has. */
  kind: "added" | "removed" | "changed";
  /** What changed, in words without the operations. */
  message: string;
  /** What users have to do about it; only of a major change. */
  action?: string;
  /** JSON pointer into the newer description, or into the older one for what was removed. */
  pointer: string;
}

/** Returns the most severe of some impacts, or undefined if there are none. */
export function mostSevere(given: Iterable<Impact>): Impact | undefined {
  const found = new Set(given);
  return impacts.find((impact) => found.has(impact));
}

/** Returns whether one impact is at least as severe as another. */
export function isAtLeast(impact: Impact, needed: Impact): boolean {
  return impacts.indexOf(impact) <= impacts.indexOf(needed);
}

export type Rule = keyof typeof rules;

/** What each rule is about. */
export const rules = {
  "path-removed": "a path is gone, or has another URL",
  "webhook-event-removed": "a webhook event is no longer sent",
  "path-parameter-renamed": "a path parameter is a property of the method's argument",
  "operation-removed": "a method is gone",
  "operation-id-changed": "the operation id is the method's name",
  "operation-added": "a new method",
  "parameter-removed": "a parameter is gone or renamed",
  "parameter-became-required": "calls without the parameter no longer compile",
  "parameter-serialization-changed": "a parameter is written into the URL differently",
  "parameter-moved": "a parameter is described by other means",
  "request-body-removed": "an operation no longer takes a body",
  "request-body-became-required": "calls without a body no longer compile",
  "request-body-added": "an operation takes a body",
  "query-moved-to-body": "the method sends its query parameters in the body",
  "media-type-removed": "a body no longer comes in this format",
  "media-type-added": "a body may come in another format",
  "response-removed": "a status is no longer described",
  "success-response-added": "the result becomes a union, or another type",
  "error-body-added": "the error becomes a union, or another type",
  "response-header-removed": "a response header is gone",
  "security-requirement-changed": "credentials that were enough no longer are",
  "security-scheme-changed": "credentials are sent differently",
  "server-removed": "the API moved",
  "paging-changed": "`iterate` and `pages` are gone, or yield something else",
  "paging-added": "the method gets `iterate` and `pages`",
  "exported-type-removed": "an exported type is gone",
  "exported-type-renamed": "an exported type has another name",
  "exported-type-added": "a new exported type",
  "property-removed": "a property is no longer returned",
  "request-property-removed": "a property is no longer accepted: objects that have it no longer compile",
  "required-properties-added": "requests without the property no longer compile",
  "required-properties-removed": "a property may be missing from a response",
  "property-access-changed": "a property is no longer returned, or no longer accepted",
  "default-changed":
    "the default decides whether the property is required in TypeScript, and what leaving it out means",
  "additional-properties-changed": "undeclared properties were allowed, and no longer are",
  "schema-type-changed": "a value has another type",
  "union-member-removed": "code that narrows by the member no longer compiles",
  "union-member-added": "code that handles every member misses one",
  "enum-values-removed": "a value is no longer accepted, or code that compares with it no longer compiles",
  "enum-values-added": "a response has a value that no `switch` handles",
  "schema-constraint-changed": "values that were valid no longer are, or responses leave the documented limits",
  "discriminator-changed": "the property that tells a union's members apart has other types",
  "keyword-changed": "a keyword that cannot be rated",
  deprecated: "a deprecation, or its end",
  compatible: "something more, or less strict",
  component: "where parts are defined in the file",
  "other-form": "a form of a response that the client turns into the one that users see",
  example: "an example's value, and with it the mock server's response",
  wording: "words of the documentation",
} as const;
