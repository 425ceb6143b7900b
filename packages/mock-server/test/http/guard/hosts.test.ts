import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import type { MockServerOptions } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import { startMock } from "../../support/client.ts";
import { account } from "../../support/requests.ts";

interface Answer {
  status: number | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: the test asserts the shape of the body.
  body: any;
}

async function startListening(options: MockServerOptions = {}, host = "127.0.0.1") {
  const { mock, rtk } = await startMock(options);
  const { port } = await mock.listen({ port: 0, host });
  /** Calls with a Host header with another port or none, as behind a port mapping. */
  const call = async (hostHeader: string, path = `${account}/apps`): Promise<Answer> => {
    const headers = { host: hostHeader, authorization: "Bearer t" };
    const outgoing = request({ port, host: "127.0.0.1", path, headers }).end();
    const [incoming] = (await once(outgoing, "response")) as [IncomingMessage];
    let text = "";
    for await (const chunk of incoming.setEncoding("utf8")) text += chunk;
    return { status: incoming.statusCode, body: JSON.parse(text) };
  };
  return { mock, rtk, call };
}

const paths = [`${account}/apps`, "/__mock/state", "/.well-known/webhooks.json"];

describe("a socket serves", () => {
  test.each([
    "localhost",
    "localhost:4010",
    "LOCALHOST",
    "localhost.",
    "app.localhost",
    "127.0.0.1:1",
    "127.7.7.7",
    "[::1]:80",
  ])("the host %s", async (host) => {
    const { call } = await startListening();
    for (const path of paths) expect((await call(host, path)).status).toBe(200);
  });

  test("its own address and the allowed hosts, in upper or lower case", async () => {
    const { call } = await startListening(
      { allowHosts: ["mock", "Studio.Example.com", "192.168.1.5", "fd00::5"] },
      "0.0.0.0",
    );
    for (const host of [
      "0.0.0.0:4010",
      "mock:4010",
      "MOCK",
      "studio.example.com",
      "192.168.1.5:4010",
      "[fd00::5]:80",
    ]) {
      expect((await call(host)).status).toBe(200);
    }
    expect((await call("evil.example")).status).toBe(421);
  });
});

test.each(["evil.example:4010", "localhost.evil.example", "127.0.0.1.evil.example", "10.0.0.1", "[fd00::1]", "mock"])(
  "a socket refuses the host %s, and names the option that would allow it",
  async (host) => {
    const { mock, call } = await startListening();
    const name = host.replace(/:\d+$/, "");
    for (const path of paths) {
      const { status, body } = await call(host, path);
      expect(status).toBe(421);
      expect(body).toMatchObject({ success: false, error: { code: 421 } });
      expect(body.error.message).toContain(`--allow-host ${name} (in code: allowHosts: ["${name}"])`);
    }
    expect(mock.requests.list().map(({ status }) => status)).toEqual([421, 421, 421]);
  },
);

test.each(["x:99999", "localhost:99999", "user@localhost", "localhost/x", "a b", "[::1", "localhost:80:80", "%"])(
  "the Host %s is a 400",
  async (host) => {
    const { call } = await startListening();
    const { status, body } = await call(host);
    expect([status, body.error.message]).toEqual([400, `The Host header ${JSON.stringify(host)} is not a host`]);
  },
);

test("serves every host in process", async () => {
  const { mock } = await startMock();
  expect((await mock.fetch("http://evil.example/__mock/health")).status).toBe(200);
});

test("URLs of files never begin with a refused host", async () => {
  const { mock, rtk, call } = await startListening();
  const path = `${account}/2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3/recordings`;
  await call("localhost:4010", path);
  await call("evil.example", path);
  expect(JSON.stringify((await call("127.0.0.1:4010", path)).body)).toContain("http://127.0.0.1:4010/__mock/files/");
  expect(JSON.stringify([(await rtk.recordings.list()).data, mock.state])).not.toContain("evil.example");
});

test.each(["http://mock", "mock:4010", "", "a b", "*", "user@mock"])("allowHosts refuses %j", async (host) => {
  await expect(startMock({ allowHosts: [host] })).rejects.toThrow(
    `allowHosts: ${JSON.stringify(host)} is not a host name`,
  );
});
