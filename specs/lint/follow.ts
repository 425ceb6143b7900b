import { basename } from "node:path";
import type { Location, Referenced, UserContext } from "@redocly/openapi-core";

/** A node of the description with the place where it stands, which its references are relative to. */
export interface Placed<Node> {
  node: Node;
  location: Location;
}

/** What a reference leads to, or the node itself where it is none; undefined when the reference leads nowhere. */
export function follow<Node extends object>(
  context: UserContext,
  { node, location }: Placed<Referenced<Node>>,
): Placed<Node> | undefined {
  if (!("$ref" in node)) return { node: node as Node, location };
  const target = context.resolve<Node>(node, location.source.absoluteRef);
  return target.location && follow<Node>(context, target);
}

/** The node below a key of another node, its reference followed; undefined when there is none. */
export function child<Node extends object>(
  context: UserContext,
  { node, location }: Placed<object>,
  key: string,
): Placed<Node> | undefined {
  const value = (node as Record<string, Referenced<Node> | undefined>)[key];
  return value instanceof Object ? follow<Node>(context, { node: value, location: location.child([key]) }) : undefined;
}

/** The nodes below all keys of another node, each with its key. */
export function children<Node extends object>(
  context: UserContext,
  parent: Placed<object>,
): (Placed<Node> & { key: string })[] {
  return Object.keys(parent.node).flatMap((key) => {
    const found = child<Node>(context, parent, key);
    return found ? [{ ...found, key }] : [];
  });
}

/** Whether a node is the component, or stands in the file, of a name. */
export function isNamed({ location }: Placed<object>, name: string): boolean {
  return location.pointer === "#/"
    ? basename(location.source.absoluteRef) === `${name}.yaml`
    : location.pointer.endsWith(`/${name}`);
}
