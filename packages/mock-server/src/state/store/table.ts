/** The part of a snapshot for one table: its rows by owner, in the order in which they were added. */
export type TableState<Row> = Record<string, readonly Row[]>;

/**
 * Rows of one kind, each with an owner: meetings belong to an app, participants to a meeting.
 *
 * Rows are frozen and a change replaces the row, so that snapshots can share rows.
 */
export class Table<Row extends { id: string }> {
  readonly #rowsByOwner = new Map<string, Map<string, Row>>();
  readonly #ownerById = new Map<string, string>();
  readonly #changed: () => void;

  /** @param changed called after every change */
  constructor(changed: () => void = () => {}) {
    this.#changed = changed;
  }

  /** Returns all rows of an owner, the oldest first. */
  list(owner: string): Row[] {
    return [...(this.#rowsByOwner.get(owner)?.values() ?? [])];
  }

  /** Returns all rows, each with its owner. */
  *all(): Iterable<[owner: string, row: Row]> {
    for (const [owner, rows] of this.#rowsByOwner) for (const row of rows.values()) yield [owner, row];
  }

  /** Returns the number of an owner's rows. */
  count(owner: string): number {
    return this.#rowsByOwner.get(owner)?.size ?? 0;
  }

  get(owner: string, id: string): Row | undefined {
    return this.#rowsByOwner.get(owner)?.get(id);
  }

  /** Finds a row of any owner. */
  find(id: string): Row | undefined {
    const owner = this.#ownerById.get(id);
    return owner === undefined ? undefined : this.get(owner, id);
  }

  ownerOf(id: string): string | undefined {
    return this.#ownerById.get(id);
  }

  /** Adds a row, or replaces the one with its id. */
  put<Given extends Row>(owner: string, row: Given): Given {
    const rows = this.#rowsByOwner.get(owner) ?? new Map<string, Row>();
    this.#rowsByOwner.set(owner, rows.set(row.id, freeze(row)));
    this.#ownerById.set(row.id, owner);
    this.#changed();
    return row;
  }

  delete(owner: string, id: string): void {
    this.#rowsByOwner.get(owner)?.delete(id);
    this.#ownerById.delete(id);
    this.#changed();
  }

  save(): TableState<Row> {
    const owners = [...this.#rowsByOwner].filter(([, rows]) => rows.size > 0);
    return Object.fromEntries(owners.map(([owner, rows]) => [owner, [...rows.values()]]));
  }

  restore(state: TableState<Row>): void {
    this.#rowsByOwner.clear();
    this.#ownerById.clear();
    for (const [owner, rows] of Object.entries(state)) for (const row of rows) this.put(owner, row);
    this.#changed();
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) freeze(part);
  return value;
}
