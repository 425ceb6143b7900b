import { isReference, type Json } from "@org/rtk-openapi-refs";
import type { SchemaReader } from "../../schema/reader.ts";
import { type Alternative, describeSchema, familyOf, type Schema } from "../../schema/schema.ts";
import { compareAnnotations } from "./annotations.ts";
import { compareBranches } from "./branches.ts";
import { compareConstraints } from "./constraints.ts";
import { at, compareValues, type Difference, difference, presence, type Site, within } from "./difference.ts";
import { compareTypes } from "./types.ts";

/** Compares schemas of our document with those of theirs, recursively. */
export class SchemaComparison {
  readonly #readOurs: SchemaReader;
  readonly #readTheirs: SchemaReader;
  /** Pairs of schemas being compared, to which recursive schemas return. */
  readonly #trail: [Schema, Schema][] = [];

  /** Pairs without differences. Each is compared once, however often it is reached. */
  readonly #equal = new WeakMap<Schema, Set<Schema>>();

  constructor(readOurs: SchemaReader, readTheirs: SchemaReader) {
    this.#readOurs = readOurs;
    this.#readTheirs = readTheirs;
  }

  *compare(oursNode: Json | undefined, theirsNode: Json | undefined, place: Site): Generator<Difference> {
    const site = within(place, nameOf(theirsNode) ?? nameOf(oursNode));
    const [ours, theirs] = [this.#readOurs(oursNode), this.#readTheirs(theirsNode)];
    if (this.#trail.some(([one, other]) => one === ours && other === theirs)) return;
    if (this.#equal.get(ours)?.has(theirs)) return;
    this.#trail.push([ours, theirs]);
    let count = 0;
    for (const found of this.#compareParts(ours, theirs, site)) {
      count++;
      yield found;
    }
    this.#trail.pop();
    if (count === 0) this.#equal.set(ours, (this.#equal.get(ours) ?? new Set()).add(theirs));
  }

  *#compareParts(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
    yield* compareAnnotations(ours.annotations, theirs.annotations, site);
    yield* compareTypes(ours, theirs, site);
    yield* this.#compareAlternatives(ours, theirs, site);
  }

  *#compareAlternatives(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
    const ourFamilies = Map.groupBy(ours.alternatives, familyOf);
    const theirFamilies = Map.groupBy(theirs.alternatives, familyOf);
    const shared = new Set(ourFamilies.keys()).intersection(theirFamilies);
    for (const family of shared) {
      yield* this.#compareFamilies(ourFamilies.get(family) ?? [], theirFamilies.get(family) ?? [], site);
    }
    if (shared.size === 0) yield* this.#compareListWithItem(ours, theirs, site);
  }

  *#compareFamilies(ours: Alternative[], theirs: Alternative[], site: Site): Generator<Difference> {
    const [our, their] = [ours[0], theirs[0]];
    if (our && their && ours.length + theirs.length === 2) yield* this.#compareAlternative(our, their, site);
    else {
      const comparePair = this.#compareAlternative.bind(this);
      yield* compareBranches(ours, theirs, [this.#readOurs, this.#readTheirs], site, comparePair);
    }
  }

  /** A list on one side and a single object on the other usually mean the same objects. */
  *#compareListWithItem(ours: Schema, theirs: Schema, site: Site): Generator<Difference> {
    const [our, their] = [ours.alternatives[0], theirs.alternatives[0]];
    const ourItem = our?.type === "array" ? this.#readOurs(our.items).alternatives[0] : our;
    const theirItem = their?.type === "array" ? this.#readTheirs(their.items).alternatives[0] : their;
    if (ourItem?.type !== "object" || theirItem?.type !== "object") return;
    yield* this.#compareProperties(ourItem, theirItem, at(site, "[]"));
  }

  *#compareAlternative(ours: Alternative, theirs: Alternative, site: Site): Generator<Difference> {
    yield* compareConstraints(ours.constraints, theirs.constraints, site);
    if (ours.type === "array") yield* this.compare(ours.items, theirs.items, at(site, "[]"));
    if (ours.type !== "object") return;
    yield* this.#compareProperties(ours, theirs, site);
    yield* this.#compareAdditional(ours, theirs, site);
  }

  *#compareAdditional(ours: Alternative, theirs: Alternative, site: Site): Generator<Difference> {
    const [our, their] = [opennessOf(ours), opennessOf(theirs)];
    const ranks = ["closed", "schema", "open"];
    yield* compareValues(site, "additional-properties", our, their, ranks.indexOf(our) > ranks.indexOf(their));
    if (our === "schema" && their === "schema") {
      yield* this.compare(ours.additional, theirs.additional, at(site, "{}"));
    }
  }

  *#compareProperties(ours: Alternative, theirs: Alternative, site: Site): Generator<Difference> {
    for (const name of new Set([...ours.properties.keys(), ...theirs.properties.keys()])) {
      const there = at(site, `.${name}`);
      const [our, their] = [ours.properties.get(name), theirs.properties.get(name)];
      const isRequired = ours.required.has(name);
      if (our === undefined || their === undefined) {
        const schema = describeSchema(our === undefined ? this.#readTheirs(their) : this.#readOurs(our));
        const accepts = our === undefined ? ours.additional !== false : !isRequired;
        yield { ...difference(there, "property", presence(our), presence(their), accepts), schema };
      } else {
        yield* compareValues(there, "required", isRequired, theirs.required.has(name), !isRequired);
        yield* this.compare(our, their, there);
      }
    }
  }
}

/** Returns the name of the component that a node refers to. */
function nameOf(node: Json | undefined): string | undefined {
  return isReference(node)
    ? node.$ref
        .split("/")
        .at(-1)
        ?.replace(/^realtimekit_/, "")
    : undefined;
}

function opennessOf({ additional }: Alternative): string {
  if (additional === undefined) return "open";
  return additional === false ? "closed" : "schema";
}
