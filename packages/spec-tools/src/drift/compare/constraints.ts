import type { Json } from "@org/rtk-openapi-refs";
import { type Bound, bounds } from "../../schema/keywords.ts";
import type { Constraints } from "../../schema/schema.ts";
import { canonical } from "../../shared/json.ts";
import { type Difference, difference, type Site } from "./difference.ts";

/** Compares format, enum and bounds of two alternatives of one type. */
export function* compareConstraints(ours: Constraints, theirs: Constraints, site: Site): Generator<Difference> {
  for (const keyword of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const [our, their] = [ours[keyword], theirs[keyword]];
    if (canonical(our) === canonical(their)) continue;
    if (keyword === "format") yield difference(site, "format", our ?? "none", their ?? "none", our === undefined);
    else if (keyword === "enum")
      yield difference(site, "enum", our ?? "none", their ?? "none", acceptsValues(our, their));
    else yield compareBound(keyword as Bound, our, their, site);
  }
}

function acceptsValues(ours: Json | undefined, theirs: Json | undefined): boolean {
  if (!Array.isArray(ours)) return true;
  const accepted = new Set(ours.map(canonical));
  return Array.isArray(theirs) && theirs.every((value) => accepted.has(canonical(value)));
}

function compareBound(bound: Bound, ours: Json | undefined, theirs: Json | undefined, site: Site): Difference {
  const say = (value: Json | undefined) => (value === undefined ? "none" : `${bound} ${value}`);
  return difference(site, "bounds", say(ours), say(theirs), acceptsBound(bound, ours, theirs));
}

function acceptsBound(bound: Bound, ours: Json | undefined, theirs: Json | undefined): boolean {
  if (ours === undefined) return true;
  if (typeof ours !== "number" || typeof theirs !== "number") return false;
  if (bounds[bound] === "lower") return ours < theirs;
  return bounds[bound] === "upper" && ours > theirs;
}
