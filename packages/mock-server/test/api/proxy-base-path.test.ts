import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { startProxy } from "../support/proxied.ts";
import { startUpstream } from "../support/upstream.ts";

describe("requests cannot leave the base path", () => {
  async function requestTarget(target: string): Promise<{ response: string; reached: string[] }> {
    const reached: string[] = [];
    const upstream = await startUpstream((incoming, outgoing) => {
      reached.push(incoming.url as string);
      outgoing.end();
    });
    const { port } = await startProxy(upstream);
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    let response = "";
    for await (const chunk of socket) response += chunk;
    return { response, reached };
  }

  test.each([
    "/../admin",
    "/client/v4/../../admin",
    "/client/v4/a/../../../admin",
    "/client/v4/%2e%2e/admin",
    "/client/v4/%2E%2e%2fadmin",
    "/client/v4/..%5cadmin",
    "/client/v4/..\\admin",
    "/client/v4/%252e%252e/admin",
    "/client/v4/..;x/admin",
    "/client/v4/..%3bx/admin",
    "/client/v4/..#/admin",
    "/client/v4/%2e%2e%3fx",
    "/client/v4/..%09/admin",
    "/client/v4/.%00./admin",
    "*",
  ])("by %s", async (target) => {
    const { response, reached } = await requestTarget(target);
    expect(reached).toEqual([]);
    expect(response).toMatch(/^HTTP\/1\.1 400 .*leads out of http/s);
  });

  test.each([
    ["/client/v4/a/../b", "/client/v4/a/../b"],
    ["/a%2fb//c?d=../..", "/client/v4/a%2fb//c?d=../.."],
  ])("forwards %s unchanged", async (target, forwarded) => {
    expect((await requestTarget(target)).reached).toEqual([forwarded]);
  });
});
