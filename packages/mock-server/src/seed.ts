import type { Store } from "./store.ts";

export function seedStore(store: Store): void {
  store.apps.put("5f1c7a90e2b34d6881f0a3c47be9d215", {
    id: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
    name: "Studio",
    created_at: "2023-01-16T08:02:19.450Z",
    implicit: false,
  });
}
