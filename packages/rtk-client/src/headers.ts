type HeaderValues = HeadersInit | Record<string, unknown> | undefined;

/** Headers of several sources; later ones win, and null takes a header away. */
export function mergeHeaders(...sources: HeaderValues[]): Headers {
  const merged = new Headers();
  for (const source of sources) {
    const entries = source && Symbol.iterator in source ? source : Object.entries(source ?? {});
    for (const [name, value] of entries as Iterable<[string, unknown]>) {
      if (value === null) merged.delete(name);
      else if (value !== undefined) merged.set(name, String(value));
    }
  }
  return merged;
}
