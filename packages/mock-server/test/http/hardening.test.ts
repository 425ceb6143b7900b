import { connect } from "node:net";
import type { MockServer, RequestSummary } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { startMock } from "../support/client.ts";
import { account, bodyOf, get, kit, request } from "../support/requests.ts";

let mock: MockServer;
let url: string;
let port: number;

beforeEach(async () => {
  ({ mock } = await startMock());
  ({ url, port } = await mock.listen({ port: 0 }));
});

/** Sends raw bytes. @returns everything received until the connection ends */
function sendBytes(...parts: (string | Uint8Array)[]): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    const socket = connect(port, "127.0.0.1", () => {
      for (const part of parts) socket.write(part);
    });
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("error", () => {});
    socket.on("close", () => resolve(Buffer.concat(chunks).toString()));
  });
}

function head(method: string, path: string, ...headers: string[]): string {
  const lines = [
    `${method} ${path} HTTP/1.1`,
    "Host: localhost",
    "Authorization: Bearer t",
    "Connection: close",
    ...headers,
  ];
  return `${lines.join("\r\n")}\r\n\r\n`;
}

function statuses(answer: string): string[] {
  return [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status as string);
}

describe("a body", () => {
  const appWith = (body: string | Uint8Array<ArrayBuffer>) =>
    mock.fetch(new Request(`http://mock.example${account}/apps`, { ...post, body }));
  const post = { method: "POST", headers: { authorization: "Bearer t", "content-type": "application/json" } };

  test.each([
    ["of more than a megabyte", JSON.stringify({ name: "x".repeat(1_000_000) }), 413, "larger than 1000000 bytes"],
    ["that is not JSON", '{"name":', 400, "not valid JSON"],
    ["that is nested 10,000 levels deep", "[".repeat(10_000) + "]".repeat(10_000), 400, "nested more than 100 levels"],
    ["of objects 10,000 levels deep", `${'{"a":'.repeat(10_000)}1${"}".repeat(10_000)}`, 400, "nested more than"],
    ["with a number beyond a double", '{"name":"x","size":1e400}', 400, "too large for a double"],
    ["with __proto__", '{"name":"x","__proto__":{"polluted":true}}', 400, "a key named __proto__"],
    ["with __proto__ in it, escaped", '{"name":"x","deep":[{"\\u005f_proto__":1}]}', 400, "a key named __proto__"],
  ])("refuses %s", async (_, body, status, message) => {
    const response = await appWith(body);
    expect(response.status).toBe(status);
    expect((await bodyOf(response)).error.message).toContain(message);
    expect({}).not.toHaveProperty("polluted");
  });

  test("must be UTF-8; a byte order mark is allowed", async () => {
    const invalid = await appWith(Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d));
    expect([invalid.status, (await bodyOf(invalid)).error.message]).toEqual([
      400,
      "The request body is not valid UTF-8",
    ]);
    expect((await appWith('\ufeff{"name":"marked"}')).status).toBe(200);
  });

  test("with constructor and prototype as keys changes no prototype", async () => {
    await appWith('{"name":"x","constructor":{"prototype":{"polluted":true}}}');
    expect({}).not.toHaveProperty("polluted");
  });

  test("of another media type is a 415", async () => {
    for (const type of ["text/plain", "multipart/form-data"]) {
      const headers = { "content-type": type };
      expect((await mock.fetch(request("POST", "/meetings", { body: "x", headers }))).status).toBe(415);
    }
  });

  test.each(["nonsense", "@pplication/json", "application/", "/json"])(
    "of the malformed type %s is a 400",
    async (type) => {
      const response = await mock.fetch(request("POST", "/meetings", { body: {}, headers: { "content-type": type } }));
      expect([response.status, (await bodyOf(response)).error.message]).toEqual([
        400,
        `The Content-Type "${type}" is not a media type`,
      ]);
    },
  );

  test("over a socket, a body over the limit gets a 413, and one far over it ends the connection", async () => {
    const path = `${account}/apps`;
    const declared = await sendBytes(head("POST", path, "Content-Length: 1000001"), Buffer.alloc(1_000_001, "x"));
    const chunk = `${(1_000_001).toString(16)}\r\n${"x".repeat(1_000_001)}\r\n0\r\n\r\n`;
    const chunked = await sendBytes(head("POST", path, "Transfer-Encoding: chunked"), chunk);
    const endless = await sendBytes(head("POST", path, "Content-Length: 20000000"), Buffer.alloc(20_000_000, "x"));
    expect([statuses(declared), statuses(chunked), statuses(endless)]).toEqual([["413"], ["413"], []]);
  });
});

test("a body that breaks off over a socket is logged as refused", async () => {
  const logged = new Promise<RequestSummary>((resolve) => mock.requests.subscribe(resolve));
  const headers = head("POST", `${account}/apps`, "Content-Type: application/json", "Content-Length: 100");
  const socket = connect(port, "127.0.0.1");
  socket.write(`${headers}{"name":`, () => socket.destroy());
  expect(await logged).toMatchObject({ status: 400, reason: "The request body breaks off: aborted" });
});

test.each(["ASCII", "Größe", "音量 🙂"])("the text %s arrives complete over a socket", async (title) => {
  const created = await fetch(request("POST", "/meetings", { base: url, body: { title } }));
  const body = await created.text();
  expect(created.headers.get("content-length")).toBe(String(Buffer.byteLength(body)));
  expect(JSON.parse(body).data.title).toBe(title);
});

describe("a URL or header that is too long", () => {
  test("is a 414 or 431, in process and over a socket", async () => {
    const long = get(`/meetings?search=${"x".repeat(9_000)}`);
    const heavy = get("/meetings", { headers: { "x-heavy": "x".repeat(17_000) } });
    expect([(await mock.fetch(long)).status, (await mock.fetch(heavy)).status]).toEqual([414, 431]);
    expect(statuses(await sendBytes(head("GET", `${kit}/meetings?search=${"x".repeat(9_000)}`)))).toEqual(["414"]);
    expect(statuses(await sendBytes(head("GET", "/", `X-Heavy: ${"x".repeat(17_000)}`)))).toEqual(["431"]);
  });
});

describe("malformed HTTP", () => {
  test.each([
    ["an unknown method", head("PURR", "/"), "400"],
    ["a method of WebDAV", head("PROPFIND", `${kit}/meetings`), "405"],
    ["TRACE", head("TRACE", `${kit}/meetings`), "405"],
    ["no host", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n", "400"],
    ["an invalid host", `GET ${kit}/meetings HTTP/1.1\r\nHost: a b%\r\nConnection: close\r\n\r\n`, "400"],
    ["an invalid port", `GET ${kit}/meetings HTTP/1.1\r\nHost: x:99999\r\nConnection: close\r\n\r\n`, "400"],
    ["two hosts", head("GET", `${kit}/webhooks/all`, "Host: elsewhere.example"), "400"],
    ["two lengths", head("POST", "/", "Content-Length: 1", "Content-Length: 2"), "400"],
    ["a length and chunks", head("POST", "/", "Content-Length: 1", "Transfer-Encoding: chunked"), "400"],
    ["an invalid length", head("POST", "/", "Content-Length: -5"), "400"],
    [
      "duplicate headers",
      head("GET", `${kit}/webhooks/all`, "Authorization: Bearer u", "Content-Type: a/b", "Content-Type: c/d"),
      "200",
    ],
    ["an absolute URL as target", head("GET", `http://127.0.0.1${kit}/webhooks/all`), "200"],
    ["an absolute URL of another host", head("GET", `http://elsewhere.example${kit}/webhooks/all`), "421"],
    ["a target that is not a path", head("GET", "*"), "404"],
    ["an upgrade", head("GET", `${kit}/webhooks/all`, "Upgrade: websocket", "Connection: Upgrade"), "200"],
    ["a null byte in the path", head("GET", `${kit}/meetings/%00`), "404"],
    ["HTTP/1.0", `GET ${kit}/webhooks/all HTTP/1.0\r\nAuthorization: Bearer t\r\n\r\n`, "200"],
    ["HTTP/2's preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400"],
    ["noise", Buffer.from([0, 255, 13, 10, 7, 22, 3, 1]), "400"],
  ])("%s gets a response or a closed connection", async (_, bytes, status) => {
    const [first = "closed"] = statuses(await sendBytes(bytes));
    expect(first).toBe(status);
  });

  test("garbage after requests in one packet is a 400 and a closed connection", async () => {
    const good = head("GET", `${kit}/webhooks/all`).replace("Connection: close\r\n", "");
    expect(statuses(await sendBytes(`${good}${good}\u0001garbage\r\n\r\n`)).at(-1)).toBe("400");
    expect(statuses(await sendBytes(`${good}${good}${head("GET", "/x")}`))).toEqual(["200", "200", "404"]);
  });

  test("CONNECT is a closed connection", async () => {
    expect(
      statuses(await sendBytes("CONNECT elsewhere.example:443 HTTP/1.1\r\nHost: elsewhere.example\r\n\r\n")),
    ).toEqual([]);
  });

  test("a caller who disconnects in the middle of a body does no harm", async () => {
    const socket = connect(port, "127.0.0.1");
    socket.resume().end(head("POST", `${account}/apps`, "Content-Length: 100"));
    await new Promise((resolve) => socket.once("close", resolve));
    expect((await fetch(`${url}/__mock/health`)).status).toBe(200);
  });
});

test.each([
  "/__mock/files/../../../etc/passwd",
  "/__mock/files/%2e%2e%2fpackage.json",
  "/__mock/../package.json",
  "/..%2f",
])("%s reads no file", async (path) => {
  const answer = await sendBytes(head("GET", path));
  expect(statuses(answer)[0]).toMatch(/^40[034]$/);
});

test("binds to a loopback address by default", () => {
  expect(url).toBe(`http://127.0.0.1:${port}/client/v4`);
});
