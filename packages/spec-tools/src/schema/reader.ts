import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import type { OpenApiDocument } from "../shared/document.ts";
import { InputError } from "../shared/input-error.ts";
import { itemsOf } from "../shared/json.ts";
import { lookUp } from "../shared/reference.ts";
import { withDiscriminator } from "./discriminator.ts";
import { intersect } from "./intersect.ts";
import { createJoin } from "./join-nodes.ts";
import { readKeywords } from "./keywords.ts";
import { anything, nothing, type Schema } from "./schema.ts";
import { unite } from "./unite.ts";

/** Reads one schema node of a document. Nodes below it are read on demand. */
export type SchemaReader = (node: Json | undefined) => Schema;

/** Far above any real schema: unions within an `allOf` multiply. */
const maxAlternatives = 500;

function refuseExplosion({ source }: OpenApiDocument, alternatives: number): void {
  if (alternatives <= maxAlternatives) return;
  const many = maxAlternatives.toLocaleString("en");
  throw new InputError(`${source}: a schema combines more than ${many} alternatives, too many to compare.`);
}

/**
 * Creates a reader for the schemas of a document.
 *
 * It returns the same object for the same node, and for a `$ref` its target's object, so that callers can recognize
 * recursion.
 *
 * @param isDetailed keeps the names of union members, and keywords that the model does not interpret
 */
export function createSchemaReader(document: OpenApiDocument, { isDetailed = false } = {}): SchemaReader {
  const known = new WeakMap<JsonObject, Schema>();
  const join = createJoin();

  function read(node: Json | undefined): Schema {
    if (node === false) return nothing;
    if (!isObject(node)) return anything;
    const before = known.get(node);
    if (before) return before;
    // A schema that contains itself in `allOf` or a union gains nothing from that.
    known.set(node, anything);
    const schema = compose(node);
    known.set(node, schema);
    return schema;
  }

  function readMember(node: Json): Schema {
    const name = isDetailed && isObject(node) && typeof node.$ref === "string" && Object.keys(node).length === 1;
    const schema = read(node);
    if (!name) return schema;
    return { ...schema, alternatives: schema.alternatives.map((each) => ({ name: String(node.$ref), ...each })) };
  }

  function compose(node: JsonObject): Schema {
    // The client normalizes the other forms to the first, so users see only that one.
    if (isDetailed && node["x-one-form"] === true && Array.isArray(node.anyOf)) return read(node.anyOf[0]);
    const target = typeof node.$ref === "string" ? [read(lookUp(document, node.$ref))] : [];
    if (target[0] && (document.isVersion30 || Object.keys(node).length === 1)) return target[0];
    const unions = [node.anyOf, node.oneOf].filter(Array.isArray).map((members) => {
      return unite(members.map((member) => withDiscriminator(readMember(member), member, node.discriminator)));
    });
    const parts = [...target, ...itemsOf(node.allOf).map(read), ...unions];
    const schema = parts.reduce(
      (whole, part) => {
        refuseExplosion(document, whole.alternatives.length * part.alternatives.length);
        return intersect(whole, part, join);
      },
      readKeywords(node, { keepsUnknown: isDetailed }),
    );
    return document.isVersion30 && node.nullable === true ? { ...schema, nullable: true } : schema;
  }

  return read;
}
