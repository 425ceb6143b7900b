/**
 * Merges a change into an object, at any depth. Properties missing from the change are kept. Arrays are replaced, as
 * are objects whose `type` changes.
 */
export function merge<Whole extends object>(whole: Whole, change: object): Whole {
  const changed = Object.entries(change)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, mergeValue((whole as Record<string, unknown>)[name], value)]);
  return { ...whole, ...Object.fromEntries(changed) };
}

function mergeValue(value: unknown, change: unknown): unknown {
  return isObject(value) && isObject(change) && !changesType(value, change) ? merge(value, change) : change;
}

function changesType(value: { type?: unknown }, change: { type?: unknown }): boolean {
  return change.type !== undefined && change.type !== value.type;
}

/** Whether a value is an object and not an array. */
export function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
