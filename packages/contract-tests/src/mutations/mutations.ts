import { clientMutations } from "./client.ts";
import { descriptionMutations } from "./description.ts";
import { driftMutations } from "./drift.ts";
import { mockServerMutations } from "./mock-server.ts";
import type { Mutation } from "./mutation.ts";
import { suiteMutations } from "./suite.ts";
import { transportMutations } from "./transport.ts";

/** All mutations. */
export const mutations: Mutation[] = [
  ...driftMutations,
  ...descriptionMutations,
  ...clientMutations,
  ...transportMutations,
  ...mockServerMutations,
  ...suiteMutations,
];
