import { fixture } from "../fixture.ts";

/** An edit of the fixture, and the expected changes: impact, operations, message, rule. */
export interface Pair {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: an edit may replace any part with anything.
  edit(document: any): void;
  changes: string[];
}

/** Returns the fixture before and after an edit. */
export function documentsOf({ edit }: Pair): [ReturnType<typeof fixture>, ReturnType<typeof fixture>] {
  const after = fixture();
  edit(after);
  return [fixture(), after];
}

export const users = "things/create, things/get, things/list";

export const text = { "text/plain": { schema: { type: "string" } } };

export function query(name: string) {
  return { name, in: "query", schema: { type: "string" } };
}

export function list({ paths }: Edited) {
  return paths["/{app_id}/things"].get;
}
export function create({ paths }: Edited) {
  return paths["/{app_id}/things"].post;
}
export function get({ paths }: Edited) {
  return paths["/{app_id}/things/{thing_id}"].get;
}
export function thing({ components }: Edited) {
  return components.schemas.Thing;
}
export function input({ components }: Edited) {
  return components.schemas.ThingInput;
}

type Edited = Parameters<Pair["edit"]>[0];

export function rename(object: Record<string, unknown>, from: string, to: string): void {
  object[to] = object[from];
  delete object[from];
}
