import { ApiError } from "./api-error.ts";

export interface Route<Target> {
  method: string;
  /** Path template, `/meetings/{meeting_id}`. */
  path: string;
  target: Target;
}

export interface Match<Target> {
  target: Target;
  /** The path's parameters, decoded. */
  params: Record<string, string>;
}

interface Leaf<Target> {
  target: Target;
  /** Names of the template's parameters, by the index of the segment. */
  names: [index: number, name: string][];
}

/** A place in the tree of paths: what stands here, by method, and where the next segment leads. */
interface Place<Target> {
  leaves: Map<string, Leaf<Target>>;
  literals: Map<string, Place<Target>>;
  parameter?: Place<Target>;
}

/**
 * Compiles routes into a tree, so that a look-up costs one step a segment. Where several templates match, a literal segment
 * wins over a parameter (OpenAPI 3.1, section 4.8.8.1).
 *
 * @returns a function that finds the target of a method and path, and throws ApiError: 404 for an unknown path, 405 for an
 *   unknown method of a known path, 400 for a path that cannot be decoded
 */
export function createRouter<Target>(routes: Route<Target>[]): (method: string, path: string) => Match<Target> {
  const root = createPlace<Target>();
  for (const { method, path, target } of routes) {
    const leaf = { target, names: namesIn(path) };
    segmentsOf(path).reduce(descend, root).leaves.set(method.toUpperCase(), leaf);
  }
  return (method, path) => {
    const segments = segmentsOf(path);
    const place = find(root, segments, 0);
    if (!place) throw new ApiError(404, `There is no operation ${method} ${path}`);
    const leaf = place.leaves.get(method === "HEAD" ? "GET" : method);
    if (!leaf) throw ApiError.methodNotAllowed(method, path, [...place.leaves.keys()]);
    return { target: leaf.target, params: readParams(leaf.names, segments) };
  };
}

function segmentsOf(path: string): string[] {
  return path.split("/");
}

function createPlace<Target>(): Place<Target> {
  return { leaves: new Map(), literals: new Map() };
}

/** The place that a segment of a template leads to, made if it is new. */
function descend<Target>(place: Place<Target>, segment: string): Place<Target> {
  if (segment.startsWith("{")) {
    place.parameter ??= createPlace();
    return place.parameter;
  }
  const next = place.literals.get(segment) ?? createPlace<Target>();
  place.literals.set(segment, next);
  return next;
}

function find<Target>(place: Place<Target>, segments: string[], index: number): Place<Target> | undefined {
  const segment = segments[index];
  if (segment === undefined) return place.leaves.size > 0 ? place : undefined;
  const literal = place.literals.get(segment);
  const found = literal && find(literal, segments, index + 1);
  if (found || !place.parameter || segment === "") return found;
  return find(place.parameter, segments, index + 1);
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
    throw new ApiError(400, `The path holds a malformed percent-encoding: ${segment}`);
  }
}
