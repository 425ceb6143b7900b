import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPublicKeySource, handleWebhooks, toNodeHandler } from "@org/rtk-client/webhooks";
import type { EventName, TriggerInput } from "@org/rtk-mock-server";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMock } from "./client.ts";
import { run, start } from "./command.ts";
import { allEvents, startDelivering, url } from "./delivering.ts";
import { findSilence, startReceiver } from "./receiver.ts";

const event = "meeting.participantJoined";

function exampleOf(name: EventName): Record<string, unknown> {
  const { examples } = description.webhooks[name].post.requestBody.content["application/json"];
  return (Object.values(examples)[0] as { value: Record<string, unknown> }).value;
}

describe("trigger", () => {
  test.each(allEvents)("sends the description's example of %s", async (name) => {
    const { mock, requests } = await startDelivering();
    expect(await mock.deliveries.trigger({ event: name, to: url })).toMatchObject({ event: name, status: "delivered" });
    expect(await requests[0]?.json()).toEqual(exampleOf(name));
  });

  test("puts values in the place of the example's", async () => {
    const { mock, requests } = await startDelivering();
    const payload = { participant: { userDisplayName: null }, meeting: { title: "Stand-up" } };
    await mock.deliveries.trigger({ event, to: url, payload });
    const { participant, meeting, ...rest } = exampleOf(event) as Record<"participant" | "meeting", object>;
    expect(await requests[0]?.json()).toEqual({
      ...rest,
      participant: { ...participant, userDisplayName: null },
      meeting: { ...meeting, title: "Stand-up" },
    });
  });

  test("sends once, whatever the answer", async () => {
    const { mock, requests } = await startDelivering([503]);
    expect(await mock.deliveries.trigger({ event, to: url })).toMatchObject({ status: "failed" });
    expect(requests).toHaveLength(1);
  });

  test.each([
    [{ event: "meeting.paused", to: url }, `There is no event meeting.paused; there are ${allEvents.join(", ")}`],
    [{ event: "__proto__", to: url }, "There is no event __proto__"],
    [{ to: url }, "event is missing"],
    [{ event }, "to is missing"],
    [{ event, to: 7 }, "to must be a text"],
    [{ event, to: url, payload: [] }, "payload must be an object"],
    [undefined, "event is missing"],
  ])("refuses %j", async (input, reason) => {
    const { mock, requests } = await startDelivering();
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

  /** A server with a handler of the client, which checks events with the key of a mock server. */
  async function startHandler(publicKey: Parameters<typeof handleWebhooks>[1] & object): Promise<string> {
    return startReceiver(toNodeHandler(handleWebhooks({ [event]: () => {} }, { onError: () => {}, ...publicKey })));
  }

  test("lets the mock server that runs send it, and says where its key is", async () => {
    const { mock } = await startMock({ empty: true });
    const { url: server } = await mock.listen({ port: 0 });
    const keyAddress = new URL("/.well-known/webhooks.json", server).href;
    const to = await startHandler({ publicKey: createPublicKeySource({ url: keyAddress }) });
    const { code, stdout, stderr } = await run(["webhooks", "trigger", event, "--to", to, "--server", server]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(`200  event   ${event} .* ms  ${to}\n`));
    expect(stdout).toContain(keyAddress);
    expect(mock.deliveries.list(event)).toMatchObject([{ url: to, status: "delivered" }]);
  });

  test("sends it itself with a key file, and prints the public key", async () => {
    const key = join(folder, "key.pem");
    const { mock } = await startMock({ empty: true, webhookKeyFile: key });
    const publicKey = await mock.deliveries.publicKey();
    const to = await startHandler({ publicKey });
    const { code, stdout } = await run(["webhooks", "trigger", event, "--to", to, "--key", key]);
    expect(code).toBe(0);
    expect(stdout).toContain("200");
    expect(stdout).toContain(publicKey);
  });

  test("is exit code 1 when it is not taken, and prints the answer", async () => {
    const key = join(folder, "other.pem");
    const { mock } = await startMock({ empty: true });
    const to = await startHandler({ publicKey: await mock.deliveries.publicKey() });
    const { code, stdout } = await run(["webhooks", "trigger", event, "--to", to, "--key", key]);
    expect(code).toBe(1);
    expect(stdout).toContain("403");
    expect(stdout).toContain("answer: wrong-signature");
  });

  test("--json prints the delivery, with values of one's own", async () => {
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

  test("sends nothing to other machines, unless it may", async () => {
    const args = ["webhooks", "trigger", event, "--to", "http://nowhere.invalid/", "--key", join(folder, "key.pem")];
    const refused = await run(args);
    expect([refused.code, refused.stdout]).toEqual([1, expect.stringContaining("is not this machine")]);
    const tried = await run([...args, "--allow-remote-webhooks"]);
    expect(tried.code).toBe(1);
    expect(tried.stdout).not.toContain("is not this machine");
  });

  test("--help tells the options and events", async () => {
    const { code, stdout } = await run(["webhooks", "trigger", "--help"]);
    expect(code).toBe(0);
    for (const name of ["--to", "--payload", "--server", "--key", "--allow-remote-webhooks", "--json", ...allEvents]) {
      expect(stdout).toContain(name);
    }
  });

  const to = ["--to", "http://127.0.0.1:9/"];

  test.each([
    [["trigger", "meeting.paused", ...to], `There is no event meeting.paused; there are ${allEvents.join(", ")}`],
    [["trigger", ...to], "The event is missing; there are meeting.started"],
    [["trigger", event], "--to is missing"],
    [["trigger", event, "--to", "localhost"], "--to must be the address of a server, http://127.0.0.1:3000/hooks say"],
    [["trigger", event, ...to, "--payload", "title=Stand-up"], "--payload must be a JSON object"],
    [["trigger", event, ...to, "--payload", "[]"], "--payload must be a JSON object"],
    [["trigger", event, ...to, "--server", "http://localhost", "--key", "k.pem"], "--server has no effect with --key"],
    [["trigger", event, ...to, "--allow-remote-webhooks"], "--allow-remote-webhooks needs --key"],
    [["trigger", event, "twice", ...to], "webhooks trigger <event> --to <url>"],
    [["triger", event, ...to], "webhooks trigger <event> --to <url>"],
    [[], "webhooks trigger <event> --to <url>"],
    [["trigger", event, ...to, "--retry"], "--retry"],
  ])("%j is exit code 2", async (args, reason) => {
    const { code, stdout, stderr } = await run(["webhooks", ...args]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(reason);
  });

  test("without a mock server is exit code 1, with the ways out", async () => {
    const { origin: silence } = new URL(await findSilence());
    const other = await startReceiver((_, outgoing) => outgoing.end("Hello"));
    for (const server of [silence, other]) {
      const { code, stderr } = await run(["webhooks", "trigger", event, ...to, "--server", server]);
      expect(code).toBe(1);
      expect(stderr).toContain(`No mock server answers at ${new URL(server).origin}`);
      expect(stderr).toContain("--key");
    }
  });

  test("with a key file that holds no key is exit code 1", async () => {
    const key = join(folder, "no key.pem");
    await writeFile(key, "no key");
    const { code, stderr } = await run(["webhooks", "trigger", event, ...to, "--key", key]);
    expect(code).toBe(1);
    expect(stderr).toContain(`The key file ${key} holds no RSA private key`);
  });

  test("a server with --key signs with it, and has a line for each event that it sends", async () => {
    const key = join(folder, "server.pem");
    await using server = await start(["--port", "0", "--key", key]);
    const hook = await startReceiver((_, outgoing) => outgoing.writeHead(404).end("No such page"));
    await run(["webhooks", "trigger", event, "--to", hook, "--server", server.url]);
    expect(await server.line(/No such page/)).toMatch(new RegExp(`404  event   ${event} .* ms  ${hook}\n`));
    const answer = await fetch(new URL("/.well-known/webhooks.json", server.url));
    const { mock } = await startMock({ webhookKeyFile: key });
    expect(await answer.json()).toMatchObject({ data: { publicKey: await mock.deliveries.publicKey() } });
    expect(await readFile(key, "utf8")).toContain("PRIVATE KEY");
  });
});
