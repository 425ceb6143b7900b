import type { Json } from "@org/rtk-openapi-refs";
import { canonical } from "../../shared/json.ts";

/** All kinds of differences, and what `ours` and `theirs` contain. */
export const kinds = {
  operation: "an operation is described on one side only (present, absent)",
  name: "a path parameter has another name",
  parameter: "a parameter is described on one side only (present, absent)",
  body: "a body is described on one side only (present, absent)",
  "media-type": "a body has other media types (list of them)",
  status: "a status is described on one side only (present, absent, or the wider `default`)",
  header: "a response header is described on one side only (present, absent)",
  property: "a property is described on one side only (present, absent)",
  required: "whether a parameter, body or property is required (true, false)",
  type: "the JSON type (`integer`, `string | array`)",
  nullable: "whether null is accepted (true, false)",
  alternatives: "the alternatives of one type (list of short descriptions)",
  format: "the format (its name, none)",
  enum: "the accepted values (list, none)",
  bounds: "one bound (`minLength 1`, none)",
  default: "the default (its value, none)",
  access: "read-only, write-only, read-write",
  "additional-properties": "undeclared properties (open, closed, schema)",
  style: "how a parameter is serialized (`form`, `form, explode`)",
  "empty-value": "whether a parameter may be sent without a value (true, false)",
  deprecated: "whether something is deprecated (true, false)",
} as const;

export type Kind = keyof typeof kinds;

export interface Difference {
  /** Our operation id; method and path if we do not have the operation. */
  operation: string;
  /** Where in the operation: `request.body.events[]`, `response.200.data.id`, `parameter.query.page_no`, `status.404`. */
  location: string;
  kind: Kind;
  ours: Json;
  theirs: Json;
  /** Short description of the schema, for a parameter or property of one side only. */
  schema?: string;
  /** In requests only: `stricter` if ours rejects something that theirs accepts, else `looser`. */
  request?: "stricter" | "looser";
  /** The shared component that it is part of, if any. */
  shared?: Shared;
}

/** A named schema, and the length of the location's part that leads to it. */
export interface Shared {
  name: string;
  from: number;
}

/** The place of a difference. */
export interface Site {
  operation: string;
  location: string;
  /** Only requests can be rejected. */
  isRequest: boolean;
  /** The innermost named schema that contains it. */
  shared?: Shared;
}

export function at(site: Site, suffix: string): Site {
  return { ...site, location: `${site.location}${suffix}` };
}

/** Returns the site as part of a named schema, or unchanged without a name. */
export function within(site: Site, name: string | undefined): Site {
  return name === undefined ? site : { ...site, shared: { name, from: site.location.length } };
}

/** Attributes a difference at a site to one of its branches: `location(branch).rest`. */
export function inBranch(found: Difference, { location }: Site, label: string): Difference {
  const [branch, rest] = [`(${label})`, found.location.slice(location.length)];
  const { shared } = found;
  const moved = shared && shared.from > location.length ? { ...shared, from: shared.from + branch.length } : shared;
  return { ...found, location: `${location}${branch}${rest}`, ...(moved ? { shared: moved } : {}) };
}

/** @param accepts whether ours accepts everything that theirs accepts; undefined where that does not apply */
export function difference(site: Site, kind: Kind, ours: Json, theirs: Json, accepts?: boolean): Difference {
  const { operation, location, isRequest, shared } = site;
  const found: Difference = { operation, location, kind, ours, theirs, ...(shared ? { shared } : {}) };
  if (isRequest && accepts !== undefined) found.request = accepts ? "looser" : "stricter";
  return found;
}

/** Yields the difference between two values, if any. */
export function* compareValues(
  site: Site,
  kind: Kind,
  ours: Json,
  theirs: Json,
  accepts?: boolean,
): Generator<Difference> {
  if (canonical(ours) !== canonical(theirs)) yield difference(site, kind, ours, theirs, accepts);
}

export function presence(thing: unknown): Json {
  return thing === undefined ? "absent" : "present";
}
