const { createRtkClient } = require("@org/rtk-client");
const { createMockServer } = require("@org/rtk-mock-server");

let mock;
let rtk;

beforeAll(async () => {
  mock = await createMockServer();
  rtk = createRtkClient({ apiToken: "any", accountId: "my-account", appId: "my-app", fetch: mock.fetch });
});

beforeEach(() => mock.reset());
afterAll(() => mock.close());

test("a meeting is kept", async () => {
  const { data: meeting } = await rtk.meetings.create({ title: "Stand-up" });
  expect((await rtk.meetings.get({ meeting_id: meeting.id })).data.title).toBe("Stand-up");
});

test("a test does not see data created by another", async () => {
  expect((await rtk.meetings.list()).data).toEqual([]);
  expect(mock.requests.list()).toHaveLength(1);
});
