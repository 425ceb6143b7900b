import type { Annotations } from "../../schema/schema.ts";
import { compareValues, type Difference, type Site } from "./difference.ts";

/** Compares the annotations of two schemas: access, default, deprecation. */
export function* compareAnnotations(ours: Annotations, theirs: Annotations, site: Site): Generator<Difference> {
  const [our, their] = [accessOf(ours), accessOf(theirs)];
  yield* compareValues(site, "access", our, their, our !== "read-only");
  yield* compareValues(site, "default", ours.default ?? "none", theirs.default ?? "none");
  yield* compareValues(site, "deprecated", ours.deprecated === true, theirs.deprecated === true);
}

function accessOf({ readOnly, writeOnly }: Annotations): string {
  if (readOnly) return "read-only";
  return writeOnly ? "write-only" : "read-write";
}
