import { isObject, type Json } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { isEqual } from "../values.ts";

/**
 * Compares the alternative forms of a value, which the client normalizes to the first (`x-one-form`): users never see
 * them.
 */
export function compareOtherForms(
  { report }: Comparison,
  base: Json | undefined,
  revision: Json | undefined,
  site: Pick<Site, "base" | "revision">,
): void {
  const [before, after] = [otherFormsOf(base), otherFormsOf(revision)];
  if (isEqual(before, after)) return;
  report({
    rule: "other-form",
    impact: "patch",
    base: site.base,
    revision: site.revision,
    say: (place) => `${place}: alternative forms, which the client normalizes, changed`,
    action: "",
  });
}

function otherFormsOf(node: Json | undefined): Json[] {
  return isObject(node) && node["x-one-form"] === true ? itemsOf(node.anyOf).slice(1) : [];
}
