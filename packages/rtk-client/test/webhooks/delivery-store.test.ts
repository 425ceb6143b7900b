import { createMemoryDeliveryStore } from "@org/rtk-client/webhooks";
import { describe, expect, test } from "vitest";

describe("the store in memory", () => {
  test("gives a delivery to one caller only", () => {
    const store = createMemoryDeliveryStore();
    expect(store.claim("a")).toBe("claimed");
    expect(store.claim("a")).toBe("in-progress");
    expect(store.claim("b")).toBe("claimed");
  });

  test("knows what is done", () => {
    const store = createMemoryDeliveryStore();
    store.claim("a");
    store.complete("a");
    expect(store.claim("a")).toBe("done");
  });

  test("gives a delivery away again after it was released", () => {
    const store = createMemoryDeliveryStore();
    store.claim("a");
    store.release("a");
    expect(store.claim("a")).toBe("claimed");
  });

  test("forgets after its time", () => {
    let ms = 0;
    const store = createMemoryDeliveryStore({ ttlMs: 1000, now: () => ms });
    store.claim("a");
    store.complete("a");
    ms = 999;
    expect(store.claim("a")).toBe("done");
    ms = 1000;
    expect(store.claim("a")).toBe("claimed");
    expect(store.claim("a")).toBe("in-progress");
  });

  test("forgets the oldest when it is full", () => {
    const store = createMemoryDeliveryStore({ maxDeliveries: 2 });
    for (const id of ["a", "b", "c"]) {
      store.claim(id);
      store.complete(id);
    }
    expect(store.claim("b")).toBe("done");
    expect(store.claim("c")).toBe("done");
    expect(store.claim("a")).toBe("claimed");
  });

  test("does not bring back what was forgotten while it was handled", () => {
    const store = createMemoryDeliveryStore({ maxDeliveries: 1 });
    store.claim("a");
    store.claim("b");
    store.complete("a");
    expect(store.claim("a")).toBe("claimed");
  });
});
