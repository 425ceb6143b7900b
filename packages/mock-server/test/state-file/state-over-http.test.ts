import type { Snapshot } from "@org/rtk-mock-server";
import fc from "fast-check";
import { expect, test } from "vitest";
import { startMock } from "../support/client.ts";

const url = "http://mock.example/__mock/state";

/** Returns a body that arrives in pieces of a given size. */
function inPieces(text: string, size: number): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
}

function put(body: BodyInit): RequestInit {
  return { method: "PUT", headers: { "content-type": "application/json" }, body, duplex: "half" } as RequestInit;
}

/** Any code point except surrogates, which have no UTF-8. fast-check's own `binary` unit takes a second to start. */
const codePoint = fc
  .integer({ min: 0, max: 0x10f7ff })
  .map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

test("a state with any text survives GET and PUT in pieces of any size", async () => {
  const { mock } = await startMock();
  const initial = mock.snapshot();
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: codePoint }),
      fc.oneof(fc.string(), fc.constant("__proto__")),
      fc.integer({ min: 10, max: 5_000 }),
      fc.constantFrom("", " ", "\t\r\n"),
      async (title, owner, size, space) => {
        const meetings = initial.store.meetings;
        const [meeting] = Object.values(meetings).flat() as [(typeof meetings)[string][number]];
        const store = { apps: {}, meetings: Object.fromEntries([[owner, [{ ...meeting, title }]]]) };
        const text = JSON.stringify({ ...initial, store }, null, space);
        expect((await mock.fetch(url, put(inPieces(text, size)))).status).toBe(204);
        const { store: read } = (await (await mock.fetch(url)).json()) as Snapshot;
        expect(Object.entries(read.meetings)).toEqual([[owner, [{ ...meeting, title }]]]);
      },
    ),
    { numRuns: 20 },
  );
});

test.each(["", "{", '{"version":2,"store":{"apps":{"a":[{}{}]}}}', '{"version":2,"store":{}}}', "\u0000"])(
  "a body that is not JSON (%j) is a 400 and changes nothing",
  async (text) => {
    const { mock } = await startMock();
    const before = JSON.stringify(mock.snapshot());
    const response = await mock.fetch(url, put(inPieces(text, 3)));
    expect(response.status).toBe(400);
    expect(await response.text()).toContain("The body is not JSON");
    expect(JSON.stringify(mock.snapshot())).toBe(before);
  },
);

test("accepts more than the body limit of API requests", async () => {
  const { mock } = await startMock();
  const { store, ...rest } = mock.snapshot();
  const [owner, [meeting]] = Object.entries(store.meetings)[0] as [
    string,
    [Snapshot["store"]["meetings"][string][number]],
  ];
  const large = { ...meeting, title: "x".repeat(3_000_000) };
  const text = JSON.stringify({ ...rest, store: { ...store, meetings: { [owner]: [large] } } });
  expect((await mock.fetch(url, put(text))).status).toBe(204);
  expect(mock.state.meetings[owner]).toEqual([large]);
});
