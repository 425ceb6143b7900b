/** The part of the version that a release with the change must raise; most severe first. */
export const impacts = ["major", "minor", "patch"] as const;

export type Impact = (typeof impacts)[number];

/** One difference between two descriptions. */
export interface Change {
  impact: Impact;
  /** The rule that rates it. */
  rule: Rule;
  /** Ids of the affected operations and names of the affected webhook events; empty for the description as a whole. */
  operations: string[];
  /** Set if only one of the two descriptions has the changed part. */
  kind: "added" | "removed" | "changed";
  /** What changed, in words without the operations. */
  message: string;
  /** What users have to do; only for major changes. */
  action?: string;
  /** JSON pointer into the newer description; for removed parts, into the older one. */
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

/** What each rule means for users. */
export const rules = {
  "path-removed": "a path was removed or renamed",
  "webhook-event-removed": "a webhook event is no longer sent",
  "path-parameter-renamed": "a path parameter is a property of the method's argument",
  "operation-removed": "a method was removed",
  "operation-id-changed": "the operation id is the method's name",
  "operation-added": "a new method",
  "parameter-removed": "a parameter was removed or renamed",
  "parameter-became-required": "calls without the parameter no longer compile",
  "parameter-serialization-changed": "a parameter is written into the URL differently",
  "parameter-moved": "a parameter is described by a media type instead of a schema, or the reverse",
  "request-body-removed": "an operation no longer takes a body",
  "request-body-became-required": "calls without a body no longer compile",
  "request-body-added": "an operation takes a body",
  "query-moved-to-body": "the method sends its query parameters in the body",
  "media-type-removed": "a body no longer comes in this format",
  "media-type-added": "a body may come in another format",
  "response-removed": "a status is no longer described",
  "success-response-added": "the result becomes a union, or another type",
  "error-body-added": "the error becomes a union, or another type",
  "response-header-removed": "a response header was removed",
  "security-requirement-changed": "credentials that used to suffice no longer do",
  "security-scheme-changed": "credentials are sent differently",
  "server-removed": "the API moved",
  "paging-changed": "`iterate` and `pages` were removed, or yield something else",
  "paging-added": "the method gets `iterate` and `pages`",
  "exported-type-removed": "an exported type was removed",
  "exported-type-renamed": "an exported type has another name",
  "exported-type-added": "a new exported type",
  "property-removed": "a property is no longer returned",
  "request-property-removed": "a property is no longer accepted: objects that have it no longer compile",
  "required-properties-added": "requests without the property no longer compile",
  "required-properties-removed": "a property may be missing from a response",
  "property-access-changed": "a property is no longer returned, or no longer accepted",
  "default-changed": "the default decides whether TypeScript requires the property, and what omitting it means",
  "additional-properties-changed": "undeclared properties are no longer allowed",
  "schema-type-changed": "a value has another type",
  "union-member-removed": "code that narrows by the member no longer compiles",
  "union-member-added": "exhaustive code misses a member",
  "enum-values-removed": "a value is no longer accepted, or code that compares with it no longer compiles",
  "enum-values-added": "a response has a value that existing `switch` statements do not handle",
  "schema-constraint-changed": "valid values became invalid, or responses may exceed the documented limits",
  "discriminator-changed": "the discriminator of a union has other values",
  "keyword-changed": "a keyword that cannot be rated",
  deprecated: "something was deprecated, or is no longer deprecated",
  compatible: "something was added or relaxed",
  component: "a component moved or was renamed, which users cannot see",
  "other-form": "an alternative form of a response, which the client normalizes",
  example: "an example's value, and with it the mock server's response",
  wording: "texts of the documentation",
} as const;
