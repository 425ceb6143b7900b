import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicKeySource, handleWebhooks, toNodeHandler } from "@org/rtk-client/webhooks";
import type { EventName, TriggerInput } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allEvents, startCapturingDeliveries, url } from "../support/captured-deliveries.ts";
import { startMock } from "../support/client.ts";
import { run, start } from "../support/command.ts";
import { findUnusedUrl, startReceiver } from "../support/receiver.ts";

const event = "meeting.participantJoined";

function exampleOf(name: EventName): Record<string, unknown> {
  const { examples } = description.webhooks[name].post.requestBody.content["application/json"];
  return (Object.values(examples)[0] as { value: Record<string, unknown> }).value;
}

describe("trigger", () => {
  test.each(allEvents)("sends the description's example of %s", async (name) => {
    const { mock, requests } = await startCapturingDeliveries();
    expect(await mock.deliveries.trigger({ event: name, to: url })).toMatchObject({ event: name, status: "delivered" });
    expect(await requests[0]?.json()).toEqual(exampleOf(name));
  });

  test("replaces values of the example", async () => {
    const { mock, requests } = await startCapturingDeliveries();
    const payload = { participant: { userDisplayName: null }, meeting: { title: "Stand-up" } };
    await mock.deliveries.trigger({ event, to: url, payload });
    const { participant, meeting, ...rest } = exampleOf(event) as Record<"participant" | "meeting", object>;
    expect(await requests[0]?.json()).toEqual({
      ...rest,
      participant: { ...participant, userDisplayName: null },
      meeting: { ...meeting, title: "Stand-up" },
    });
  });

  test("sends once, whatever the response", async () => {
    const { mock, requests } = await startCapturingDeliveries([503]);
    expect(await mock.deliveries.trigger({ event, to: url })).toMatchObject({ status: "failed" });
    expect(requests).toHaveLength(1);
  });

  test.each([
    [{ event: "meeting.paused", to: url }, `Unknown event meeting.paused; known events are ${allEvents.join(", ")}`],
    [{ event: "__proto__", to: url }, "Unknown event __proto__"],
    [{ to: url }, "event is missing"],
    [{ event }, "to is missing"],
    [{ event, to: 7 }, "to must be a string"],
    [{ event, to: url, payload: [] }, "payload must be an object"],
    [undefined, "event is missing"],
  ])("refuses %j", async (input, reason) => {
    const { mock, requests } = await startCapturingDeliveries();
    await expect(mock.deliveries.trigger(input as TriggerInput)).rejects.toThrow(reason);
    expect(requests).toEqual([]);
  });
});

describe("rtk-mock webhooks trigger", () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "rtk-mock-"));
  });

  afterAll(() => rm(folder, { recursive: true }));

  /** Starts a server with a handler of the client, which verifies events with the key of a mock server. */
  async function startHandler(publicKey: Parameters<typeof handleWebhooks>[1] & object): Promise<string> {
    return startReceiver(toNodeHandler(handleWebhooks({ [event]: () => {} }, { onError: () => {}, ...publicKey })));
  }

  test("sends through the running mock server, and prints the URL of its key", async () => {
    const { mock } = await startMock({ empty: true });
    const { url: server } = await mock.listen({ port: 0 });
    const keyUrl = new URL("/.well-known/webhooks.json", server).href;
    const to = await startHandler({ publicKey: createPublicKeySource({ url: keyUrl }) });
    const { code, stdout, stderr } = await run(["webhooks", "trigger", event, "--to", to, "--server", server]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`200  event    ${event} .* ms  ${to}\n`));
    expect(stdout).toContain(keyUrl);
    expect(mock.deliveries.list(event)).toMatchObject([{ url: to, status: "delivered" }]);
  });

  test("sends without a server if it has a key file, and prints the public key", async () => {
    const key = join(folder, "key.pem");
    const { mock } = await startMock({ empty: true, webhookKeyFile: key });
    const publicKey = await mock.deliveries.publicKey();
    const to = await startHandler({ publicKey });
    const { code, stdout } = await run(["webhooks", "trigger", event, "--to", to, "--key", key]);
    expect(code).toBe(0);
    expect(stdout).toContain("200");
    expect(stdout).toContain(publicKey);
  });

  test("exits with 1 if the webhook rejects the event, and prints the response", async () => {
    const key = join(folder, "other.pem");
    const { mock } = await startMock({ empty: true });
    const to = await startHandler({ publicKey: await mock.deliveries.publicKey() });
    const { code, stdout } = await run(["webhooks", "trigger", event, "--to", to, "--key", key]);
    expect(code).toBe(1);
    expect(stdout).toContain("403");
    expect(stdout).toContain("response: wrong-signature");
  });

  test("--json prints the delivery, with replaced values", async () => {
    const to = await startReceiver((_, outgoing) => outgoing.end());
    const payload = '{"meeting":{"title":"Stand-up"}}';
    const args = ["--to", to, "--key", join(folder, "json.pem"), "--payload", payload, "--json"];
    const { code, stdout } = await run(["webhooks", "trigger", event, ...args]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      event,
      status: "delivered",
      payload: { meeting: { title: "Stand-up" } },
    });
  });

  test("sends nothing to other machines unless allowed", async () => {
    const args = ["webhooks", "trigger", event, "--to", "http://nowhere.invalid/", "--key", join(folder, "key.pem")];
    const refused = await run(args);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining("is not this machine")]);
    const tried = await run([...args, "--allow-remote-webhooks"]);
    expect(tried.code).toBe(1);
    expect(tried.stdout).not.toContain("is not this machine");
  });

  test("--help lists the options and events", async () => {
    const { code, stdout } = await run(["webhooks", "trigger", "--help"]);
    expect(code).toBe(0);
    for (const name of ["--to", "--payload", "--server", "--key", "--allow-remote-webhooks", "--json", ...allEvents]) {
      expect(stdout).toContain(name);
    }
  });

  const to = ["--to", "http://127.0.0.1:9/"];

  test.each([
    [["trigger", "meeting.paused", ...to], `<event> must be one of ${allEvents.join(", ")}, not "meeting.paused"`],
    [["trigger", ...to], "<event> is missing: one of meeting.started"],
    [["trigger", event], "--to <url> is missing"],
    [["trigger", event, "--to", "localhost"], "--to must be an HTTP URL, e.g. http://127.0.0.1:3000/hooks"],
    [["trigger", event, ...to, "--payload", "title=Stand-up"], "--payload must be a JSON object"],
    [["trigger", event, ...to, "--payload", "[]"], "--payload must be a JSON object"],
    [["trigger", event, ...to, "--server", "http://localhost", "--key", "k.pem"], "--server has no effect with --key"],
    [["trigger", event, ...to, "--allow-remote-webhooks"], "--allow-remote-webhooks requires --key"],
    [["trigger", event, "twice", ...to], 'Unexpected argument "twice"'],
    [["triger", event, ...to], "Unknown command webhooks triger; the only one is webhooks trigger"],
    [[], "The command is missing; the only one is webhooks trigger"],
    [["trigger", event, ...to, "--retry"], "--retry"],
  ])("%j exits with 2", async (args, reason) => {
    const { code, stdout, stderr } = await run(["webhooks", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(reason);
  });

  test("exits with 1 without a mock server, and suggests alternatives", async () => {
    const { origin: silence } = new URL(await findUnusedUrl());
    const other = await startReceiver((_, outgoing) => outgoing.end("Hello"));
    for (const server of [silence, other]) {
      const { code, stderr } = await run(["webhooks", "trigger", event, ...to, "--server", server]);
      expect(code).toBe(1);
      expect(stderr).toContain(`No mock server responds at ${new URL(server).origin}`);
      expect(stderr).toContain("--key");
    }
  });

  test("exits with 1 if the mock server refuses the event, and prints the reason", async () => {
    const { mock } = await startMock({ empty: true });
    const { port } = await mock.listen({ port: 0 });
    // The name resolves to this machine, but the server does not accept it.
    const { code, stderr } = await run(["webhooks", "trigger", event, ...to, "--server", `http://0.0.0.0:${port}`]);
    expect(code).toBe(1);
    expect(stderr).toContain(
      `http://0.0.0.0:${port} refused the event: This mock server does not serve the host 0.0.0.0`,
    );
    expect(stderr).toContain("--allow-host 0.0.0.0");
  });

  test("exits with 2 if the key file contains no key", async () => {
    const key = join(folder, "no key.pem");
    await writeFile(key, "no key");
    const { code, stderr } = await run(["webhooks", "trigger", event, ...to, "--key", key]);
    expect(code).toBe(2);
    expect(stderr).toContain(`The key file ${key} contains no RSA private key`);
  });

  test("rtk-mock --key signs with the key, and prints a line per event", async () => {
    const key = join(folder, "server.pem");
    await using server = await start(["--port", "0", "--key", key]);
    const hook = await startReceiver((_, outgoing) => outgoing.writeHead(404).end("No such page"));
    await run(["webhooks", "trigger", event, "--to", hook, "--server", server.url]);
    expect(await server.line(/No such page/)).toMatch(new RegExp(`404  event    ${event} .* ms  ${hook}\n`));
    const response = await fetch(new URL("/.well-known/webhooks.json", server.url));
    const { mock } = await startMock({ webhookKeyFile: key });
    expect(await response.json()).toMatchObject({ data: { publicKey: await mock.deliveries.publicKey() } });
    expect(await readFile(key, "utf8")).toContain("PRIVATE KEY");
  });
});
