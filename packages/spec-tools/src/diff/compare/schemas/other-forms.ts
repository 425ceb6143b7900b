import { isObject, type Json } from "@org/rtk-openapi-refs";
import { itemsOf } from "../../../shared/json.ts";
import type { Comparison, Site } from "../../comparison.ts";
import { isEqual } from "../values.ts";

/** Compares the forms of a value that the client turns into the first one (`x-one-form`): no user ever sees them. */
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
    say: (place) => `${place}: forms that the client reads into one changed`,
    action: "",
  });
}

function otherFormsOf(node: Json | undefined): Json[] {
  return isObject(node) && node["x-one-form"] === true ? itemsOf(node.anyOf).slice(1) : [];
}
