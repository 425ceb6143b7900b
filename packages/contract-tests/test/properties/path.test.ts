import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createRtkClient, type RtkClient, RtkInputError } from "@org/rtk-client";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { callOperation } from "../../src/call-operation.ts";
import { operations } from "../../src/description/operations.ts";
import { flatten, sampleCall } from "../sample-calls.ts";
import { textOf } from "./arbitrary.ts";
import { runs } from "./settings.ts";

let server: Server;
let received: string | undefined;
let rtk: RtkClient;

beforeAll(async () => {
  server = createServer((request, response) => {
    received = request.url;
    response.setHeader("content-type", "application/json").end('{"success":true,"data":{}}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  rtk = createRtkClient({ apiToken: "any-token", baseUrl: `http://127.0.0.1:${port}`, maxRetries: 0 });
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const places = operations.flatMap((operation) =>
  operation.parameters.filter((each) => each.in === "path").map(({ name }) => ({ operation, name })),
);

/** Realistic ids, and text with a special meaning in paths, URLs or their encodings. */
const texts = fc.oneof(
  fc.uuid(),
  textOf(),
  fc.string({
    unit: fc.constantFrom(".", "/", "\\", "%", "2", "e", "E", "f", "?", "#", ";", ":", "@", " ", "\t", "\n", "\0"),
  }),
  fc.constantFrom("..", ".", "%2e%2E", "%2F", "a/../b", "//", "\u{1f3a5}", "\ud800", "a\udc00b", ""),
);

test("any text in any path parameter reaches the server unchanged, or is rejected before anything is sent", async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...places), texts, async ({ operation, name }, text) => {
      received = undefined;
      const { path, query, body } = sampleCall(operation, "none");
      const call = callOperation(rtk, operation.id, flatten({ path: { ...path, [name]: text }, query, body }));
      const error = await call.then(
        () => undefined,
        (reason) => reason,
      );
      if (error) {
        expect(error).toBeInstanceOf(RtkInputError);
        expect(error).toMatchObject({ parameter: name, operation: operation.id });
        expect(received).toBeUndefined();
        expect(text).toSatisfy(cannotTravel);
      } else {
        expect(segmentsOf(received)).toEqual(expectedSegments(operation.path, { ...path, [name]: text }));
      }
    }),
    runs(1_000),
  );
});

/**
 * Values that no path can contain: the empty string, lone surrogates, which UTF-8 cannot encode, and dot segments,
 * which URLs resolve, even between encoded slashes that a server may decode.
 */
function cannotTravel(text: string): boolean {
  const segments = text.split(/[/\\]|%2f|%5c/i);
  return text === "" || !text.isWellFormed() || segments.some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
}

function segmentsOf(url: string | undefined): string[] {
  return (url ?? "").replace(/\?.*$/s, "").split("/").map(decodeURIComponent);
}

function expectedSegments(template: string, values: Record<string, string>): string[] {
  return template
    .split("/")
    .map((segment) => (segment.startsWith("{") ? (values[segment.slice(1, -1)] ?? "") : segment));
}
