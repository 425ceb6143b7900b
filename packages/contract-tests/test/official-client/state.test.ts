import { createRtkClient } from "@org/rtk-client";
import { cloudflareMethods } from "@org/rtk-codegen/cloudflare-methods";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { expect, onTestFinished, test } from "vitest";
import { type Operation, operationOf } from "../../src/description/operations.ts";
import { readRequest } from "../../src/description/request.ts";
import { account_id, app_id, cases } from "../cases.ts";
import { createOfficialClient } from "./official-client.ts";

const base = "/client/v4";
const baseUrl = `https://api.example.com${base}`;

type Send = (request: Request, mock: MockServer) => Promise<Response>;

test.for(Object.entries(cloudflareMethods))(
  "%s: the official client reads and changes the state as ours does",
  async ([id, method]) => {
    const operation = operationOf(id);
    const ours = await runCase(operation, (request, mock) => mock.fetch(request));
    const theirs = await runCase(operation, (request, mock) => sendOfficially(method, operation, request, mock));
    expect(theirs).toEqual(ours);
  },
);

/** Runs a case on the same seed data each time. @returns its result and the state afterwards */
async function runCase({ id }: Operation, send: Send) {
  const mock = await createMockServer({ seed: "official-client" });
  onTestFinished(() => mock.close());
  mock.clock.set("2024-05-01T12:00:00Z");
  const client = { apiToken: "any-token", accountId: account_id, appId: app_id, baseUrl, maxRetries: 0 };
  const rtk = createRtkClient({ ...client, fetch: (request) => send(request, mock) });
  return { result: await cases[id]?.(rtk, mock), state: mock.state };
}

/** Makes the official client send the operation's request; preparatory requests pass unchanged. */
async function sendOfficially(
  method: string,
  wanted: Operation,
  request: Request,
  mock: MockServer,
): Promise<Response> {
  const { operation, path, query, body } = await readRequest(request, base);
  if (operation !== wanted) return mock.fetch(request);
  const official = createOfficialClient(baseUrl, mock.fetch);
  return Response.json(await official.call(method, operation, { path, query, body } as never, {}));
}
