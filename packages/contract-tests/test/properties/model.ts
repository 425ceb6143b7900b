import type { RtkApiError, RtkClient } from "@org/rtk-client";
import type { MockServer } from "@org/rtk-mock-server";
import { expect } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { type JsonObject, locate } from "../../src/description/document.ts";
import { operationOf } from "../../src/description/operations.ts";
import { declaredPartOf } from "./declared-part.ts";
import type { Action, Resource } from "./resources.ts";

/** One call: creates an item, or acts on an existing one. */
export interface Step {
  action: Action | "create";
  /** Index of the item, modulo the number of items. */
  which: number;
  body: JsonObject;
}

type Item = JsonObject & { id: string };

/** A server and its client. */
export interface Side {
  mock: MockServer;
  rtk: RtkClient;
}

/** A resource's expected content after any sequence of calls: what was written, and nothing else. */
export class Model {
  readonly #resource: Resource;
  readonly #side: Side;
  /** An unchanged server for comparison. */
  readonly #fresh: Side;
  readonly #items = new Map<string, Item>();

  constructor(resource: Resource, side: Side, fresh: Side) {
    this.#resource = resource;
    this.#side = side;
    this.#fresh = fresh;
  }

  /** Reads the seed data. */
  async begin(): Promise<void> {
    for (const { id } of await this.#list()) {
      const { data } = await this.#call("get", id, {});
      this.#items.set(id, this.#unwrap(data));
    }
  }

  /** Makes a call and checks that its response follows from the calls before. */
  async apply({ action, which, body: given }: Step): Promise<void> {
    this.#side.mock.clock.advance("PT1S");
    const body = this.#resource.fit?.(given) ?? given;
    const item = [...this.#items.values()][which % Math.max(1, this.#items.size)];
    if (action === "create") await this.#create(body);
    else if (item && action === "get") await this.#get(item);
    else if (item && action === "update") await this.#update(item, body);
    else if (item && action === "replace") await this.#replace(item, body);
    else if (item && action === "delete") await this.#delete(item);
  }

  /** Checks that the list contains exactly the current items. */
  async end(): Promise<void> {
    const listed = await this.#list();
    expect(listed.map(({ id }) => id).sort()).toEqual([...this.#items.keys()].sort());
    for (const item of listed) expect(this.#items.get(item.id)).toMatchObject(item);
  }

  async #create(body: JsonObject): Promise<void> {
    if (this.#isTaken(body)) return this.#fails(this.#callOwner(this.#resource.create, body), 409);
    const item = this.#unwrap((await this.#callOwner(this.#resource.create, body)).data);
    expect(this.#items.has(item.id)).toBe(false);
    expect(item).toMatchObject(this.#shown(body));
    this.#items.set(item.id, item);
  }

  async #get(item: Item): Promise<void> {
    expect(this.#unwrap((await this.#call("get", item.id, {})).data)).toEqual(item);
  }

  async #update(item: Item, body: JsonObject): Promise<void> {
    if (this.#isTaken(body, item)) return this.#fails(this.#call("update", item.id, body), 409);
    const changed = this.#unwrap((await this.#call("update", item.id, body)).data);
    const given = this.#shown(body);
    expect(changed).toMatchObject(given);
    const names = [...Object.keys(given), "updated_at"];
    expect(without(changed, names)).toEqual(without(item, names));
    this.#expectLater(changed, item);
    this.#items.set(item.id, changed);
  }

  /** Replacing with a body has the same result as creating with it. */
  async #replace(item: Item, body: JsonObject): Promise<void> {
    if (this.#isTaken(body, item)) return this.#fails(this.#call("replace", item.id, body), 409);
    const changed = this.#unwrap((await this.#call("replace", item.id, body)).data);
    const own = ["id", "created_at", ...(this.#resource.kept ?? [])];
    for (const name of own) expect(changed[name]).toEqual(item[name]);
    this.#fresh.mock.reset();
    const created = this.#unwrap((await this.#callOwner(this.#resource.create, body, this.#fresh)).data);
    expect(without(changed, [...own, "updated_at"])).toEqual(without(created, [...own, "updated_at"]));
    this.#expectLater(changed, item);
    this.#items.set(item.id, changed);
  }

  async #delete(item: Item): Promise<void> {
    if (this.#resource.used?.includes(item.id)) return this.#fails(this.#call("delete", item.id, {}), 409);
    await this.#call("delete", item.id, {});
    this.#items.delete(item.id);
    for (const action of ["get", "delete"] as const) await this.#fails(this.#call(action, item.id, {}), 404);
  }

  async #fails(call: Promise<unknown>, status: number): Promise<void> {
    const error = await call.then(
      () => undefined,
      (reason: RtkApiError) => reason,
    );
    expect(error?.status).toBe(status);
  }

  #isTaken(body: JsonObject, self?: Item): boolean {
    const { unique } = this.#resource;
    if (!unique || body[unique] === undefined) return false;
    return [...this.#items.values()].some((item) => item !== self && item[unique] === body[unique]);
  }

  #expectLater(changed: Item, before: Item): void {
    expect(String(changed.updated_at) > String(before.updated_at)).toBe(true);
  }

  /** The part of a body that responses show. */
  #shown(body: JsonObject): JsonObject {
    const { node } = locate(`/components/schemas/${this.#resource.schema}`);
    return declaredPartOf(node, body) as JsonObject;
  }

  async #list(): Promise<Item[]> {
    const { list, owner } = this.#resource;
    const { data } = (await callOperation(this.#side.rtk, list, { ...owner, ...pageOf(list) })) as { data: Item[] };
    return data;
  }

  #call(action: Action, id: string, body: JsonObject) {
    return this.#callOwner(this.#resource.actions[action] ?? "", { ...body, [this.#resource.id]: id });
  }

  #callOwner(operation: string, params: JsonObject, { rtk }: Side = this.#side): Promise<{ data: JsonObject }> {
    return callOperation(rtk, operation, { ...this.#resource.owner, ...params }) as Promise<{ data: JsonObject }>;
  }

  #unwrap(data: JsonObject): Item {
    return (this.#resource.unwrap?.(data) ?? data) as Item;
  }
}

/** Makes a paginated list return everything on one page. */
function pageOf(operation: string): JsonObject {
  return operationOf(operation).parameters.some(({ name }) => name === "per_page") ? { per_page: 1000 } : {};
}

function without(item: JsonObject, names: string[]): JsonObject {
  return Object.fromEntries(Object.entries(item).filter(([name]) => !names.includes(name)));
}
