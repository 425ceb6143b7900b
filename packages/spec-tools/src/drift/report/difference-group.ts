import { canonical } from "../../shared/json.ts";
import type { Difference } from "../compare/difference.ts";

/** A difference, reported once for all the places that it affects. */
export interface DifferenceGroup {
  /** Location in the operation, or within the shared schema. */
  where: string;
  /** The shared schema, if the difference is part of one that several operations use. */
  name: string | undefined;
  first: Difference;
  operations: string[];
  /** Whether ours rejects what theirs accepts at any of the places. */
  rejects: boolean;
}

/** Groups differences at the same part of a shared schema, and equal differences at the same location. */
export function groupDifferences(differences: Difference[]): DifferenceGroup[] {
  const groups = Map.groupBy(differences, keyOf);
  return [...groups.values()].flatMap((places) => {
    const operations = [...new Set(places.map(({ operation }) => operation))];
    // Within one operation, locations say more than the schema's name.
    if (operations.length === 1) return places.map((place) => toGroup([place], operations));
    return [toGroup(places, operations)];
  });
}

function toGroup(places: Difference[], operations: string[]): DifferenceGroup {
  const first = places[0] as Difference;
  const isShared = new Set(places.map(({ location }) => location)).size > 1;
  const { shared } = first;
  return {
    where: isShared && shared ? `${shared.name}${first.location.slice(shared.from)}` : first.location,
    name: isShared ? shared?.name : undefined,
    first,
    operations,
    rejects: places.some(({ request }) => request === "stricter"),
  };
}

function keyOf({ location, shared, kind, ours, theirs, schema }: Difference): string {
  const place = shared ? [shared.name, location.slice(shared.from)] : [location];
  return canonical([place, kind, ours, theirs, schema ?? null]);
}
