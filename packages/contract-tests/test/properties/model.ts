import type { RtkApiError, RtkClient } from "@org/rtk-client";
import type { MockServer } from "@org/rtk-mock-server";
import { expect } from "vitest";
import { callOperation } from "../calls.ts";
import { type JsonObject, locate } from "../description/document.ts";
import { operationOf } from "../description/operations.ts";
import type { Action, Resource } from "./resources.ts";
import { shownOf } from "./shown.ts";

/** One thing that is done: to a new thing, or to one of those that there are. */
export interface Step {
  action: Action | "create";
  /** Which of the things; of fewer, the remainder. */
  which: number;
  body: JsonObject;
}

type Thing = JsonObject & { id: string };

/** A server, and a client of it. */
export interface Side {
  mock: MockServer;
  rtk: RtkClient;
}

/** What must hold of the things of a kind, whatever is done to them in whatever order: they are what they were made. */
export class Model {
  readonly #resource: Resource;
  readonly #side: Side;
  /** A world where nothing has been done yet, to compare with. */
  readonly #fresh: Side;
  readonly #things = new Map<string, Thing>();

  constructor(resource: Resource, side: Side, fresh: Side) {
    this.#resource = resource;
    this.#side = side;
    this.#fresh = fresh;
  }

  /** Learns what there is at the beginning. */
  async begin(): Promise<void> {
    for (const { id } of await this.#list()) {
      const { data } = await this.#call("get", id, {});
      this.#things.set(id, this.#unwrap(data));
    }
  }

  /** Does something, and checks that the answer is what follows from all that was done before. */
  async take({ action, which, body: given }: Step): Promise<void> {
    this.#side.mock.clock.advance("PT1S");
    const body = this.#resource.fit?.(given) ?? given;
    const thing = [...this.#things.values()][which % Math.max(1, this.#things.size)];
    if (action === "create") await this.#create(body);
    else if (thing && action === "get") await this.#get(thing);
    else if (thing && action === "update") await this.#update(thing, body);
    else if (thing && action === "replace") await this.#replace(thing, body);
    else if (thing && action === "delete") await this.#delete(thing);
  }

  /** Checks that the list holds all things and nothing else, as they are. */
  async end(): Promise<void> {
    const listed = await this.#list();
    expect(listed.map(({ id }) => id).sort()).toEqual([...this.#things.keys()].sort());
    for (const item of listed) expect(this.#things.get(item.id)).toMatchObject(item);
  }

  async #create(body: JsonObject): Promise<void> {
    if (this.#isTaken(body)) return this.#refused(this.#callOwner(this.#resource.create, body), 409);
    const thing = this.#unwrap((await this.#callOwner(this.#resource.create, body)).data);
    expect(this.#things.has(thing.id)).toBe(false);
    expect(thing).toMatchObject(this.#shown(body));
    this.#things.set(thing.id, thing);
  }

  async #get(thing: Thing): Promise<void> {
    expect(this.#unwrap((await this.#call("get", thing.id, {})).data)).toEqual(thing);
  }

  async #update(thing: Thing, body: JsonObject): Promise<void> {
    if (this.#isTaken(body, thing)) return this.#refused(this.#call("update", thing.id, body), 409);
    const changed = this.#unwrap((await this.#call("update", thing.id, body)).data);
    const given = this.#shown(body);
    expect(changed).toMatchObject(given);
    const names = [...Object.keys(given), "updated_at"];
    expect(without(changed, names)).toEqual(without(thing, names));
    this.#expectLater(changed, thing);
    this.#things.set(thing.id, changed);
  }

  /** A replacement makes of a thing what the same body makes of nothing. */
  async #replace(thing: Thing, body: JsonObject): Promise<void> {
    if (this.#isTaken(body, thing)) return this.#refused(this.#call("replace", thing.id, body), 409);
    const changed = this.#unwrap((await this.#call("replace", thing.id, body)).data);
    const own = ["id", "created_at", ...(this.#resource.kept ?? [])];
    for (const name of own) expect(changed[name]).toEqual(thing[name]);
    this.#fresh.mock.reset();
    const created = this.#unwrap((await this.#callOwner(this.#resource.create, body, this.#fresh)).data);
    expect(without(changed, [...own, "updated_at"])).toEqual(without(created, [...own, "updated_at"]));
    this.#expectLater(changed, thing);
    this.#things.set(thing.id, changed);
  }

  async #delete(thing: Thing): Promise<void> {
    await this.#call("delete", thing.id, {});
    this.#things.delete(thing.id);
    for (const action of ["get", "delete"] as const) await this.#refused(this.#call(action, thing.id, {}), 404);
  }

  async #refused(call: Promise<unknown>, status: number): Promise<void> {
    const error = await call.then(
      () => undefined,
      (reason: RtkApiError) => reason,
    );
    expect(error?.status).toBe(status);
  }

  #isTaken(body: JsonObject, self?: Thing): boolean {
    const { unique } = this.#resource;
    if (!unique || body[unique] === undefined) return false;
    return [...this.#things.values()].some((thing) => thing !== self && thing[unique] === body[unique]);
  }

  #expectLater(changed: Thing, before: Thing): void {
    expect(String(changed.updated_at) > String(before.updated_at)).toBe(true);
  }

  /** What of a body the answers show. */
  #shown(body: JsonObject): JsonObject {
    const { node } = locate(`/components/schemas/${this.#resource.schema}`);
    return shownOf(node, body) as JsonObject;
  }

  async #list(): Promise<Thing[]> {
    const { list, owner } = this.#resource;
    const { data } = (await callOperation(this.#side.rtk, list, { ...owner, ...pageOf(list) })) as { data: Thing[] };
    return data;
  }

  #call(action: Action, id: string, body: JsonObject) {
    return this.#callOwner(this.#resource.actions[action] ?? "", { ...body, [this.#resource.id]: id });
  }

  #callOwner(operation: string, params: JsonObject, { rtk }: Side = this.#side): Promise<{ data: JsonObject }> {
    return callOperation(rtk, operation, { ...this.#resource.owner, ...params }) as Promise<{ data: JsonObject }>;
  }

  #unwrap(data: JsonObject): Thing {
    return (this.#resource.unwrap?.(data) ?? data) as Thing;
  }
}

/** A page that holds everything, of lists that come in pages. */
function pageOf(operation: string): JsonObject {
  return operationOf(operation).parameters.some(({ name }) => name === "per_page") ? { per_page: 1000 } : {};
}

function without(thing: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(thing).filter(([name]) => !names.includes(name)));
}
