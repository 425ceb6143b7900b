import { expect, test } from "vitest";
import { operations } from "../../src/description/operations.ts";
import { type Case, cases } from "../cases.ts";
import { useProxiedServer } from "./proxied-server.ts";

const server = useProxiedServer({ stateless: false });

test.for(operations)("prism proxy passes the case of $id", async ({ id }) => {
  await (cases[id] as Case)(server.client.rtk, server.mock);
  expect(String(server.client.observed.last().response.status)).toMatch(/^2/);
  await server.expectPassed(id);
});
