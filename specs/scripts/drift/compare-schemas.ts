import { compareConstraints } from "./compare-constraints.ts";
import { at, type Difference, difference, presence, type Site } from "./difference.ts";
import type { Json } from "./json.ts";
import { pairAlternatives } from "./pair-alternatives.ts";
import { type Alternative, type Annotations, describe, familyOf, isAny, type Schema } from "./schema.ts";
import type { SchemaReader } from "./schema-reader.ts";

/** Compares two schemas and all below them. */
export type SchemaComparison = (ours: Json | undefined, theirs: Json | undefined, site: Site) => Generator<Difference>;

/** A comparison of schemas of our document with schemas of theirs. */
export function createSchemaComparison(readOurs: SchemaReader, readTheirs: SchemaReader): SchemaComparison {
  // Pairs of schemas that the walk is inside of: a recursive schema comes back to one of them.
  const trail: [Schema, Schema][] = [];

  function* compare(oursNode: Json | undefined, theirsNode: Json | undefined, site: Site): Generator<Difference> {
    const [ours, theirs] = [readOurs(oursNode), readTheirs(theirsNode)];
    if (trail.some(([one, other]) => one === ours && other === theirs)) return;
    trail.push([ours, theirs]);
    yield* compareAnnotations(ours.annotations, theirs.annotations, site);
    yield* compareTypes(ours, theirs, site);
    yield* compareAlternatives(ours, theirs, site);
    trail.pop();
  }

  function* compareAlternatives(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
    const families = new Set(ours.alternatives.map(familyOf)).intersection(new Set(theirs.alternatives.map(familyOf)));
    for (const family of families) {
      const isOfFamily = (each: Alternative) => familyOf(each) === family;
      const our = ours.alternatives.filter(isOfFamily);
      const their = theirs.alternatives.filter(isOfFamily);
      const { pairs, acceptsAll } = pairAlternatives(our, their);
      if (our.length !== their.length) {
        yield difference(site, "alternatives", our.map(describe).sort(), their.map(describe).sort(), acceptsAll);
      }
      // Of scalars the alternatives themselves have said everything.
      if (our.length === their.length || family === "object" || family === "array") {
        for (const [one, other] of pairs) yield* compareAlternative(one, other, site);
      }
    }
    if (families.size === 0) yield* compareListWithItem(ours, theirs, site);
  }

  /** Where one side has a list and the other a single object, they mostly mean the same objects. */
  function* compareListWithItem(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
    const [our, their] = [ours.alternatives[0], theirs.alternatives[0]];
    if (our?.type === "array" && their?.type === "object") {
      for (const item of readOurs(our.items).alternatives) {
        if (item.type === "object") yield* compareProperties(item, their, at(site, "[]"));
      }
    } else if (our?.type === "object" && their?.type === "array") {
      for (const item of readTheirs(their.items).alternatives) {
        if (item.type === "object") yield* compareProperties(our, item, at(site, "[]"));
      }
    }
  }

  function* compareAlternative(ours: Alternative, theirs: Alternative, site: Site): Generator<Difference> {
    yield* compareConstraints(ours.constraints, theirs.constraints, site);
    if (ours.type === "array") yield* compare(ours.items, theirs.items, at(site, "[]"));
    if (ours.type !== "object") return;
    yield* compareProperties(ours, theirs, site);
    const [our, their] = [opennessOf(ours), opennessOf(theirs)];
    if (our !== their) {
      const rank = ["closed", "schema", "open"];
      yield difference(site, "additional-properties", our, their, rank.indexOf(our) > rank.indexOf(their));
    } else if (our === "schema") {
      yield* compare(ours.additional, theirs.additional, at(site, "{}"));
    }
  }

  function* compareProperties(ours: Alternative, theirs: Alternative, site: Site): Generator<Difference> {
    for (const name of new Set([...ours.properties.keys(), ...theirs.properties.keys()])) {
      const there = at(site, `.${name}`);
      const [isOurs, isTheirs] = [ours.properties.has(name), theirs.properties.has(name)];
      const [our, their] = [ours.required.has(name), theirs.required.has(name)];
      if (isOurs && isTheirs) {
        if (our !== their) yield difference(there, "required", our, their, !our);
        yield* compare(ours.properties.get(name), theirs.properties.get(name), there);
      } else {
        const accepts = isOurs ? !our : ours.additional !== false;
        yield difference(there, "property", presence(isOurs), presence(isTheirs), accepts);
      }
    }
  }

  return compare;
}

function* compareTypes(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
  const [our, their] = [typesOf(ours), typesOf(theirs)];
  if (our !== their) {
    const accepts = theirs.alternatives.every((theirAlternative) =>
      ours.alternatives.some(
        ({ type }) =>
          type === "any" ||
          type === theirAlternative.type ||
          (type === "number" && theirAlternative.type === "integer"),
      ),
    );
    yield difference(site, "type", our, their, accepts);
  }
  if (ours.nullable !== theirs.nullable && !isAny(ours) && !isAny(theirs)) {
    yield difference(site, "nullable", ours.nullable, theirs.nullable, ours.nullable);
  }
}

function typesOf({ alternatives, nullable }: Schema): string {
  if (alternatives.length === 0) return nullable ? "null" : "nothing";
  return [...new Set(alternatives.map(({ type }) => type))].sort().join(" | ");
}

function* compareAnnotations(ours: Annotations, theirs: Annotations, site: Site): Generator<Difference> {
  const [our, their] = [accessOf(ours), accessOf(theirs)];
  if (our !== their) yield difference(site, "access", our, their, our !== "read-only");
  if (JSON.stringify(ours.default) !== JSON.stringify(theirs.default)) {
    yield difference(site, "default", ours.default ?? "none", theirs.default ?? "none");
  }
  if (ours.deprecated !== theirs.deprecated) {
    yield difference(site, "deprecated", ours.deprecated === true, theirs.deprecated === true);
  }
}

function accessOf({ readOnly, writeOnly }: Annotations): string {
  if (readOnly) return "read-only";
  return writeOnly ? "write-only" : "read-write";
}

function opennessOf({ additional }: Alternative): string {
  if (additional === undefined) return "open";
  return additional === false ? "closed" : "schema";
}
