import { formatPointer } from "./pointer.ts";
import { isReference, resolve } from "./reference.ts";

/** A document that cannot be used. The message gives the reason and the place. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

/** Far above any real description, and low enough to fit in memory. */
export const limits = { values: 3_000_000, depth: 300, characters: 100_000_000 };

interface Frame {
  node: object;
  keys: string[];
  next: number;
  size: number;
}

/**
 * Checks that a document is a tree of a manageable size. With YAML's anchors, a value can contain itself, and a few
 * lines can expand to millions of values.
 *
 * @throws DocumentError naming the place
 */
export function checkTree(document: unknown): void {
  walk(document, (node, frames) => {
    if (frames.length >= limits.depth) fail(frames, `is nested deeper than ${limits.depth} levels`);
    return node;
  });
}

/**
 * Checks that a document stays manageable when every `$ref` is replaced with its target: schemas that use others twice
 * double with each level. Recursion is followed once.
 *
 * @throws DocumentError naming the place, RefError if a `$ref` points to nothing
 */
export function checkExpanded(document: object): void {
  walk(
    document,
    (node, frames) => {
      if (frames.length >= limits.depth) fail(frames, `nests references deeper than ${limits.depth} levels`);
      return isReference(node) ? resolve<object>(document, node) : node;
    },
    { isRecursionAllowed: true },
  );
}

/** @param enter called for each object or list before its children; returns the value to walk instead */
function walk(
  document: unknown,
  enter: (node: object, frames: Frame[]) => object,
  { isRecursionAllowed = false } = {},
): void {
  const sizes = new Map<object, number>();
  const open = new Set<object>();
  const frames: Frame[] = [];
  const add = (value: unknown): number => {
    if (typeof value !== "object" || value === null) return 1;
    const node = enter(value, frames);
    if (typeof node !== "object" || node === null) return 1;
    const known = sizes.get(node);
    if (known !== undefined) return known;
    if (open.has(node)) return isRecursionAllowed ? 1 : fail(frames, "contains itself");
    open.add(node);
    frames.push({ node, keys: Object.keys(node), next: 0, size: 1 });
    return 0;
  };
  add(document);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const key = frame.keys[frame.next++];
    if (key !== undefined) frame.size += add((frame.node as Record<string, unknown>)[key]);
    else {
      frames.pop();
      open.delete(frame.node);
      sizes.set(frame.node, frame.size);
      const parent = frames.at(-1);
      if (parent) parent.size += frame.size;
    }
    if (frame.size > limits.values) fail(frames, `has more than ${limits.values.toLocaleString("en")} values`);
  }
}

function fail(frames: Frame[], what: string): never {
  const keys = frames.map(({ keys, next }) => keys[next - 1] ?? "");
  const shown = keys.length > 8 ? [...keys.slice(0, 8), "…"] : keys;
  throw new DocumentError(`it ${what} (at ${formatPointer(shown)})`);
}
