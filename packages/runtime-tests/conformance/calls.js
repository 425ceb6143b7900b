import { equal, failure, ok } from "./assert.js";
import { recordingFetch } from "./recording-fetch.js";

const meetingsPath = "/accounts/{account_id}/realtime/kit/{app_id}/meetings";

export const calls = {
  "creates a meeting and reads it back": async ({ createClient }) => {
    const rtk = createClient();
    const { data: meeting } = await rtk.meetings.create({ title: "Stand-up" });
    const { data } = await rtk.meetings.get({ meeting_id: meeting.id });
    equal(data.title, "Stand-up");
  },
  "sends and receives text of every script": async ({ createClient }) => {
    const rtk = createClient();
    const title = "Café ☕ 会議 \u{1F3A5} “quoted” \\ / \u2028";
    const { data: meeting } = await rtk.meetings.create({ title });
    equal((await rtk.meetings.get({ meeting_id: meeting.id })).data.title, title);
  },
  "encodes query parameters": async ({ createClient }) => {
    const rtk = createClient();
    for (const title of ["a&b=c+d é", "other"]) await rtk.meetings.create({ title });
    const { data } = await rtk.meetings.list({ search: "a&b=c+d é", per_page: 5 });
    equal(
      data.map(({ title }) => title),
      ["a&b=c+d é"],
    );
  },
  "updates with PATCH and deletes with DELETE": async ({ createSeedClient }) => {
    const rtk = createSeedClient();
    const { data: meeting } = await rtk.meetings.create({ title: "Before" });
    await rtk.meetings.update({ meeting_id: meeting.id, title: "After" });
    equal((await rtk.meetings.get({ meeting_id: meeting.id })).data.title, "After");
    const person = { name: "Grace", custom_participant_id: "g", preset_name: "webinar_participant" };
    const { data: participant } = await rtk.meetings.addParticipant({ meeting_id: meeting.id, ...person });
    const ids = { meeting_id: meeting.id, participant_id: participant.id };
    await rtk.meetings.deleteParticipant(ids);
    equal((await failure(() => rtk.meetings.getParticipant(ids), "RtkApiError")).status, 404);
  },
  "returns the response next to the data": async ({ createClient }) => {
    const { data, response } = await createClient().meetings.list.withResponse();
    equal(data.data, []);
    ok(response.headers.get("content-type").startsWith("application/json"), "content-type is not JSON");
  },
  "calls paths and returns data": async ({ createClient }) => {
    const rtk = createClient();
    await rtk.POST(meetingsPath, { body: { title: "By path" } });
    const { data, error, response } = await rtk.GET(meetingsPath, { params: { query: { per_page: 5 } } });
    equal([response.status, error, data.data[0].title], [200, undefined, "By path"]);
  },
  "calls paths and returns errors": async ({ createClient }) => {
    const params = { path: { meeting_id: "00000000-0000-4000-8000-000000000000" } };
    const { data, error, response } = await createClient().GET(`${meetingsPath}/{meeting_id}`, { params });
    equal([response.status, data, error.success], [404, undefined, false]);
  },
  "creates a path-level client": async ({ client, baseUrl }) => {
    const options = { apiToken: "t", accountId: "conformance", appId: "paths", baseUrl };
    const { response } = await client.createRtkPathClient(options).GET(meetingsPath);
    equal(response.status, 200);
  },
  "refuses a path that climbs, and sends nothing": async ({ createClient, clearRequests, requests }) => {
    await clearRequests();
    const error = await failure(() => createClient().meetings.get({ meeting_id: ".." }), "RtkInputError");
    equal(error.parameter, "meeting_id");
    equal(await requests("meetings/get"), []);
  },
  "keeps a slash within its parameter": async ({ createClient }) => {
    const error = await failure(() => createClient().meetings.get({ meeting_id: "a/participants" }), "RtkApiError");
    equal(error.operation, "meetings/get");
  },
  "accepts another app for a call": async ({ createClient }) => {
    const rtk = createClient();
    await rtk.meetings.create({ title: "Here" });
    equal((await rtk.meetings.list({ app_id: `elsewhere-${Math.random()}` })).data, []);
    equal((await rtk.meetings.list()).data.length, 1);
  },
  "calls a token function before each attempt": async ({ createClient, injectFault }) => {
    let asked = 0;
    const rtk = createClient({ apiToken: async () => `token-${++asked}` });
    await injectFault("apps/list", "rate-limit=0");
    await rtk.apps.list();
    equal(asked, 2);
  },
  "sends headers of the client, of the call and of middleware": async ({ createClient, clearRequests, requests }) => {
    const addHeader = { onRequest: ({ request }) => void request.headers.set("x-middleware", "m") };
    const rtk = createClient({ headers: { "x-client": "c" }, middleware: [addHeader] });
    await clearRequests();
    await rtk.meetings.list({}, { headers: { "x-call": "1" } });
    const [{ headers }] = await requests("meetings/list");
    equal([headers["x-client"], headers["x-call"], headers["x-middleware"]], ["c", "1", "m"]);
  },
  "sends the token and its User-Agent": async ({ createClient }) => {
    const sent = [];
    const rtk = createClient({ fetch: recordingFetch(sent) });
    await rtk.meetings.list();
    const [{ headers }] = sent;
    equal(headers.get("authorization"), "Bearer conformance-token");
    ok(/^rtk-client\//.test(headers.get("user-agent")), `user-agent is ${headers.get("user-agent")}`);
  },
  "calls hooks for each request": async ({ createClient }) => {
    const told = [];
    const rtk = createClient({
      onRequest: ({ operation, attempts }) => void told.push(operation, attempts),
      onResponse: ({ status, durationMs }) => void told.push(status, durationMs >= 0),
    });
    await rtk.presets.list();
    equal(told, ["presets/list", 1, 200, true]);
  },
  "uses a custom fetch": async ({ createClient }) => {
    const sent = [];
    await createClient({ fetch: recordingFetch(sent) }).meetings.list();
    equal(sent.length, 1);
  },
  "makes twenty concurrent calls": async ({ createClient }) => {
    const rtk = createClient();
    const signal = new AbortController().signal;
    const titles = Array.from({ length: 20 }, (_, index) => `Meeting ${index}`);
    const created = await Promise.all(titles.map((title) => rtk.meetings.create({ title }, { signal })));
    equal(
      created.map(({ data }) => data.title),
      titles,
    );
  },
};
