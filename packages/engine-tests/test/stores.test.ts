import type { DeliveryStore } from "@org/rtk-client/webhooks";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { startD1 } from "./engines/d1.ts";
import type { Engine, Times } from "./engines/engine.ts";
import { startPglite } from "./engines/pglite.ts";
import { postgresqlPrograms, startPostgresql } from "./engines/postgresql.ts";
import { startSqlite } from "./engines/sqlite.ts";

const engines: [name: string, start: () => Promise<Engine>][] = [
  ["Cloudflare D1", startD1],
  ["SQLite", startSqlite],
  ["PGlite", startPglite],
];
if (postgresqlPrograms) engines.push(["PostgreSQL", () => startPostgresql(postgresqlPrograms as string)]);

describe.each(engines)("%s", (_, start) => {
  let engine: Engine;
  /** Each with its own connection. */
  let stores: DeliveryStore[];
  let first: DeliveryStore;
  let second: DeliveryStore;
  let ms = Date.parse("2026-03-01T12:00:00Z");
  let id: string;
  const times: Times = { leaseMs: 1000, ttlMs: 10_000, now: () => ms };

  beforeAll(async () => {
    engine = await start();
    stores = await Promise.all(Array.from({ length: 50 }, () => engine.connect(times)));
    [first, second] = stores as [DeliveryStore, DeliveryStore];
  });

  beforeEach(() => {
    id = crypto.randomUUID();
  });

  afterAll(() => engine.close());

  test("of 50 concurrent claims over as many connections, one succeeds", async () => {
    for (let round = 0; round < 5; round++) {
      const claims = await Promise.all(stores.map((store, index) => store.claim(`${id} ${round}`, `holder ${index}`)));
      expect(claims.filter((claim) => claim === "claimed")).toHaveLength(1);
      expect(claims.filter((claim) => claim === "in-progress")).toHaveLength(49);
    }
  });

  test("of 50 concurrent claims of a delivery with an expired lease, one succeeds", async () => {
    await first.claim(id, "hangs");
    ms += 1000;
    const claims = await Promise.all(stores.map((store, index) => store.claim(id, `holder ${index}`)));
    expect(claims.filter((claim) => claim === "claimed")).toHaveLength(1);
  });

  test("a completed delivery is done for every connection, until it expires", async () => {
    await first.claim(id, "first");
    await first.complete(id);
    ms += 9999;
    expect(await second.claim(id, "second")).toBe("done");
    ms += 1;
    expect(await second.claim(id, "second")).toBe("claimed");
  });

  test("a released delivery can be claimed again", async () => {
    await first.claim(id, "first");
    expect(await second.claim(id, "second")).toBe("in-progress");
    await first.release(id, "first");
    expect(await second.claim(id, "second")).toBe("claimed");
  });

  test("a holder with an expired lease does not release the next holder's claim", async () => {
    await first.claim(id, "late");
    ms += 1000;
    expect(await second.claim(id, "second")).toBe("claimed");
    await first.release(id, "late");
    expect(await first.claim(id, "third")).toBe("in-progress");
  });

  test("expired deliveries are deleted", async () => {
    ms += 1_000_000;
    await first.claim(id, "first");
    await first.complete(id);
    expect(await engine.countRows()).toBe(1);
  });
});
