import { createMemoryDeliveryStore } from "@org/rtk-client/webhooks";
import { describe, expect, test } from "vitest";

describe("the store in memory", () => {
  test("lets only one caller claim a delivery", () => {
    const store = createMemoryDeliveryStore();
    expect(store.claim("a", "first")).toBe("claimed");
    expect(store.claim("a", "first")).toBe("in-progress");
    expect(store.claim("b", "first")).toBe("claimed");
  });

  test("remembers handled deliveries", () => {
    const store = createMemoryDeliveryStore();
    store.claim("a", "first");
    store.complete("a");
    expect(store.claim("a", "first")).toBe("done");
  });

  test("lets a released delivery be claimed again", () => {
    const store = createMemoryDeliveryStore();
    store.claim("a", "first");
    store.release("a", "first");
    expect(store.claim("a", "first")).toBe("claimed");
  });

  test("forgets handled deliveries after their time", () => {
    let ms = 0;
    const store = createMemoryDeliveryStore({ ttlMs: 1000, now: () => ms });
    store.claim("a", "first");
    store.complete("a");
    ms = 999;
    expect(store.claim("a", "first")).toBe("done");
    ms = 1000;
    expect(store.claim("a", "first")).toBe("claimed");
    expect(store.claim("a", "first")).toBe("in-progress");
  });

  test("forgets the oldest delivery when full", () => {
    const store = createMemoryDeliveryStore({ maxDeliveries: 2 });
    for (const id of ["a", "b", "c"]) {
      store.claim(id, "first");
      store.complete(id);
    }
    expect(store.claim("b", "first")).toBe("done");
    expect(store.claim("c", "first")).toBe("done");
    expect(store.claim("a", "first")).toBe("claimed");
  });

  test("never forgets deliveries in progress, however many there are", () => {
    const store = createMemoryDeliveryStore({ maxDeliveries: 1 });
    for (const id of ["a", "b", "c"]) store.claim(id, "first");
    for (const id of ["a", "b", "c"]) expect(store.claim(id, "second")).toBe("in-progress");
    store.complete("b");
    expect(store.claim("b", "second")).toBe("done");
    expect(store.claim("a", "second")).toBe("in-progress");
  });

  test("remembers a delivery that was handled after the lease expired", () => {
    let ms = 0;
    const store = createMemoryDeliveryStore({ leaseMs: 10, now: () => ms });
    store.claim("a", "late");
    ms = 10;
    store.complete("a");
    expect(store.claim("a", "second")).toBe("done");
  });

  test("lets another caller claim a delivery whose holder hangs, after the lease", () => {
    let ms = 0;
    const store = createMemoryDeliveryStore({ now: () => ms });
    store.claim("a", "hangs");
    ms = 59_999;
    expect(store.claim("a", "second")).toBe("in-progress");
    ms = 60_000;
    expect(store.claim("a", "second")).toBe("claimed");
    expect(store.claim("a", "third")).toBe("in-progress");
  });

  test("is not released by a holder with an expired lease", () => {
    let ms = 0;
    const store = createMemoryDeliveryStore({ leaseMs: 10, now: () => ms });
    store.claim("a", "late");
    ms = 10;
    store.claim("a", "second");
    store.release("a", "late");
    expect(store.claim("a", "third")).toBe("in-progress");
  });
});
