import type { Json } from "@org/rtk-openapi-refs";
import { discriminatorsOf, type Marks } from "../../schema/marks.ts";
import { type Alternative, describe } from "../../schema/schema.ts";
import { canonical } from "../../shared/json.ts";

/** One branch of a union, and the marks that may distinguish it. */
export interface Branch {
  alternative: Alternative;
  marks: Marks;
}

/** The names of a branch: a short one for locations, and one for lists of alternatives. */
export interface BranchNames {
  label: string;
  description: string;
}

const maxNames = 4;

/**
 * Names each branch by what distinguishes it: the values of a discriminating property (`gcs`, `aws|azure`), else the
 * properties that only it has or requires, else its position.
 */
export function nameBranches(branches: Branch[]): BranchNames[] {
  const discriminators = discriminatorsOf(branches.map(({ marks }) => marks));
  const names = branches.map((branch) => {
    const values = labelByMarks(branch, branches, discriminators);
    const label = values ?? labelByShape(branch, branches);
    return { label, description: values ?? describeBranch(branch, label, branches.length) };
  });
  const isUnique = (name: string) => names.filter(({ label }) => label === name).length === 1;
  return names.map(({ label, description }, index) =>
    isUnique(label) ? { label, description } : { label: `${label} #${index + 1}`, description },
  );
}

/** Uses the property with the fewest values: `auth_method: KEY` says more than one of five types. */
function labelByMarks({ marks }: Branch, branches: Branch[], discriminators: string[]): string | undefined {
  const telling = discriminators.flatMap((name) => {
    const values = marks.get(name);
    const all = new Set(branches.flatMap((branch) => (branch.marks.get(name) ?? []).map(canonical)));
    return values && values.length < all.size ? [values] : [];
  });
  const [fewest] = telling.sort((one, other) => one.length - other.length);
  return fewest?.map(say).join("|");
}

function labelByShape({ alternative }: Branch, branches: Branch[]): string {
  if (alternative.type !== "object") return describe(alternative);
  const others = branches.filter((branch) => branch.alternative !== alternative).map((branch) => branch.alternative);
  const own = [...alternative.properties.keys()].filter(
    (name) => !others.every(({ properties }) => properties.has(name)),
  );
  if (own.length > 0) return shorten("", own);
  const required = [...alternative.required].filter((name) => !others.every((other) => other.required.has(name)));
  return required.length > 0 ? shorten("requires ", required) : "object";
}

function describeBranch({ alternative }: Branch, label: string, count: number): string {
  const { size } = alternative.properties;
  if (size <= maxNames) return describe(alternative);
  return count === 1 ? "object" : `object with ${label}`;
}

function shorten(prefix: string, names: string[]): string {
  return `${prefix}${names.sort().slice(0, maxNames).join("|")}${names.length > maxNames ? "|…" : ""}`;
}

function say(value: Json): string {
  return typeof value === "string" ? value : canonical(value);
}
