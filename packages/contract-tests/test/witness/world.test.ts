import { createRtkClient } from "@org/rtk-client";
import { createMockServer, type MockServer } from "@org/rtk-mock-server";
import { expect, onTestFinished, test } from "vitest";
import { account_id, app_id, cases } from "../cases.ts";
import { type Operation, operationOf } from "../description/operations.ts";
import { readRequest } from "../description/request.ts";
import { createOfficialClient, methods } from "./official-client.ts";

const base = "/client/v4";
const baseUrl = `https://api.example.com${base}`;

type Send = (request: Request, mock: MockServer) => Promise<Response>;

test.for(Object.entries(methods))(
  "%s: the official client changes and reads the world as ours does",
  async ([id, method]) => {
    const operation = operationOf(id);
    const ours = await runCase(operation, (request, mock) => mock.fetch(request));
    const theirs = await runCase(operation, (request, mock) => sendOfficially(method, operation, request, mock));
    expect(theirs).toEqual(ours);
  },
);

/** Runs a case in a world that is the same each time. @returns what it answers, and what is there then */
async function runCase({ id }: Operation, send: Send) {
  const mock = await createMockServer({ seed: "witness" });
  onTestFinished(() => mock.close());
  mock.clock.set("2024-05-01T12:00:00Z");
  const client = { apiToken: "any-token", accountId: account_id, appId: app_id, baseUrl, maxRetries: 0 };
  const rtk = createRtkClient({ ...client, fetch: (request) => send(request, mock) });
  return { answer: await cases[id]?.(rtk, mock), state: mock.state };
}

/** Lets the official client make a request of the operation; what prepares it is sent as it is. */
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
