import { basename } from "node:path";
import type { Location, Referenced, UserContext } from "@redocly/openapi-core";

/** A node of the description and its location, to which its references are relative. */
export interface Placed<Node> {
  node: Node;
  location: Location;
}

/**
 * Returns the target of a reference, or the node itself if it is not a reference; undefined if the target is missing.
 */
export function follow<Node extends object>(
  context: UserContext,
  { node, location }: Placed<Referenced<Node>>,
): Placed<Node> | undefined {
  if (!("$ref" in node)) return { node: node as Node, location };
  const target = context.resolve<Node>(node, location.source.absoluteRef);
  return target.location && follow<Node>(context, target);
}

/** Returns the resolved node at a key of another node; undefined if it is missing. */
export function child<Node extends object>(
  context: UserContext,
  { node, location }: Placed<object>,
  key: string,
): Placed<Node> | undefined {
  const value = (node as Record<string, Referenced<Node> | undefined>)[key];
  return value instanceof Object ? follow<Node>(context, { node: value, location: location.child([key]) }) : undefined;
}

/** Returns the resolved nodes at all keys of another node, each with its key. */
export function children<Node extends object>(
  context: UserContext,
  parent: Placed<object>,
): (Placed<Node> & { key: string })[] {
  return Object.keys(parent.node).flatMap((key) => {
    const found = child<Node>(context, parent, key);
    return found ? [{ ...found, key }] : [];
  });
}

/** Returns whether a node is the component with a name, or is defined in the file of that name. */
export function isNamed({ location }: Placed<object>, name: string): boolean {
  return location.pointer === "#/"
    ? basename(location.source.absoluteRef) === `${name}.yaml`
    : location.pointer.endsWith(`/${name}`);
}
