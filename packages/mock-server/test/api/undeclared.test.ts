import type { MockServer } from "@org/rtk-mock-server";
import { beforeEach, describe, expect, test } from "vitest";
import { startMock, webinar } from "../support/client.ts";
import { bodyOf, get, request } from "../support/requests.ts";

const meeting = `/meetings/${webinar.meeting.meeting_id}`;

const cases: [Request, string, string][] = [
  [
    get("/meetings?perPage=5"),
    "query.perPage",
    "Request query parameter perPage is not declared: did you mean per_page?",
  ],
  [get("/meetings?zzz=5"), "query.zzz", "Request query parameter zzz is not declared"],
  [
    request("POST", "/meetings", { body: { title: "a", titel: "b" } }),
    "body.titel",
    "Request property titel is not declared: did you mean title?",
  ],
  [
    request("POST", "/meetings", { body: { title: "a", recording_config: { fileNamePrefix: "b" } } }),
    "body.recording_config.fileNamePrefix",
    "Request property recording_config.fileNamePrefix is not declared: did you mean file_name_prefix?",
  ],
  [
    request("PATCH", meeting, { body: { recordOnStart: true } }),
    "body.recordOnStart",
    "Request property recordOnStart is not declared: did you mean record_on_start?",
  ],
];

describe("by default", () => {
  let mock: MockServer;

  beforeEach(async () => {
    ({ mock } = await startMock());
  });

  test.each(cases)("the log warns about %o (%s)", async (sent, _, warning) => {
    expect((await mock.fetch(sent.clone())).ok).toBe(true);
    expect(mock.requests.list().at(-1)?.warnings).toEqual([warning]);
  });

  test("a refused request has the warning too, which is often the reason", async () => {
    await mock.fetch(request("POST", "/webhooks", { body: { nam: "Back end", url: "http://a.example", events: [] } }));
    expect(mock.requests.list().at(-1)).toMatchObject({
      status: 400,
      reason: '"name" is required',
      warnings: ["Request property nam is not declared: did you mean name?"],
    });
  });

  test("objects that allow any property have no undeclared properties", async () => {
    await mock.fetch(request("POST", `${meeting}/active-livestream/stop`, { body: { anything: 1 } }));
    expect(mock.requests.list().at(-1)).not.toHaveProperty("warnings");
  });

  test("reports a repeated mistake at most ten times", async () => {
    const body = Object.fromEntries(Array.from({ length: 1_000 }, (_, index) => [`unknown-${index}`, 1]));
    await mock.fetch(request("POST", "/meetings", { body: { title: "a", ...body } }));
    expect(mock.requests.list().at(-1)?.warnings).toHaveLength(10);
  });
});

describe("with strict", () => {
  test.each(cases)("%o is a 400 (%s)", async (sent, location, message) => {
    const { mock } = await startMock({ strict: true });
    const before = mock.snapshot().store;
    const response = await mock.fetch(sent.clone());
    const { error } = await bodyOf(response);
    expect([response.status, error.violations]).toEqual([400, [{ location, message }]]);
    const [, name = "", nearest] =
      /(?:parameter|property) (\S+) is not declared(?:: did you mean (.+)\?)?/.exec(message) ?? [];
    expect(error.message).toBe(`"${name}" is not allowed${nearest ? `; did you mean "${nearest}"?` : ""}`);
    expect(mock.snapshot().store).toEqual(before);
  });

  test("responds 400 for recordings too, and reports other violations first", async () => {
    const { mock } = await startMock({ strict: true });
    expect((await mock.fetch(get("/recordings?perPage=1"))).status).toBe(400);
    const response = await mock.fetch(request("POST", "/meetings", { body: { title: 1, titel: "b" } }));
    expect((await bodyOf(response)).error.violations).toHaveLength(2);
  });
});
