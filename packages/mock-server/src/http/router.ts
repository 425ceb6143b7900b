import { ApiError } from "./api-error.ts";

export interface Route<Target> {
  method: string;
  /** Path template, e.g. `/meetings/{meeting_id}`. */
  path: string;
  target: Target;
}

export interface Match<Target> {
  target: Target;
  /** Path parameters, decoded. */
  params: Record<string, string>;
}

interface Leaf<Target> {
  target: Target;
  /** Names of the template's parameters, with the indexes of their segments. */
  names: [index: number, name: string][];
}

/** A node in the tree of paths: targets by method, and child nodes by the next segment. */
interface Node<Target> {
  leaves: Map<string, Leaf<Target>>;
  literals: Map<string, Node<Target>>;
  parameter?: Node<Target>;
}

/**
 * Compiles routes into a tree, so that a lookup takes one step per segment. If several templates match, a literal segment
 * wins over a parameter (OpenAPI 3.1, section 4.8.8.1).
 *
 * @returns a function that finds the target of a method and path. It throws ApiError 404 for an unknown path, 405 for an
 *   unknown method of a known path, 400 for a path that cannot be decoded
 */
export function createRouter<Target>(routes: Route<Target>[]): (method: string, path: string) => Match<Target> {
  const root = createNode<Target>();
  for (const { method, path, target } of routes) {
    const leaf = { target, names: namesIn(path) };
    segmentsOf(path).reduce(descend, root).leaves.set(method.toUpperCase(), leaf);
  }
  return (method, path) => {
    const segments = segmentsOf(path);
    const node = find(root, segments, 0);
    if (!node) throw new ApiError(404, `Unknown operation ${method} ${path}`);
    const leaf = node.leaves.get(method === "HEAD" ? "GET" : method);
    if (!leaf) throw ApiError.methodNotAllowed(method, path, [...node.leaves.keys()]);
    return { target: leaf.target, params: readParams(leaf.names, segments) };
  };
}

function segmentsOf(path: string): string[] {
  return path.split("/");
}

function createNode<Target>(): Node<Target> {
  return { leaves: new Map(), literals: new Map() };
}

/** Returns the child node for a template's segment, created on first use. */
function descend<Target>(node: Node<Target>, segment: string): Node<Target> {
  if (segment.startsWith("{")) {
    node.parameter ??= createNode();
    return node.parameter;
  }
  const next = node.literals.get(segment) ?? createNode<Target>();
  node.literals.set(segment, next);
  return next;
}

function find<Target>(node: Node<Target>, segments: string[], index: number): Node<Target> | undefined {
  const segment = segments[index];
  if (segment === undefined) return node.leaves.size > 0 ? node : undefined;
  const literal = node.literals.get(segment);
  const found = literal && find(literal, segments, index + 1);
  if (found || !node.parameter || segment === "") return found;
  return find(node.parameter, segments, index + 1);
}

function namesIn(template: string): Leaf<unknown>["names"] {
  return segmentsOf(template).flatMap((segment, index) =>
    segment.startsWith("{") ? [[index, segment.slice(1, -1)]] : [],
  );
}

function readParams(names: Leaf<unknown>["names"], segments: string[]): Record<string, string> {
  const params: Record<string, string> = {};
  for (const [index, name] of names) params[name] = decode(segments[index] as string);
  return params;
}

function decode(segment: string): string {
  if (!segment.includes("%")) return segment;
  try {
    return decodeURIComponent(segment);
  } catch {
    throw new ApiError(400, `The path contains malformed percent-encoding: ${segment}`);
  }
}
