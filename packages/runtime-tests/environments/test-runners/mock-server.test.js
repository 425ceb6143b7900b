import { createRtkClient } from "@org/rtk-client";
import { createMockServer } from "@org/rtk-mock-server";

test("the mock server responds in process", async () => {
  const mock = await createMockServer({ empty: true });
  const rtk = createRtkClient({ apiToken: "any", accountId: "account", appId: "app", fetch: mock.fetch });
  await rtk.meetings.create({ title: "Stand-up" });
  expect((await rtk.meetings.list()).data.map(({ title }) => title)).toEqual(["Stand-up"]);
  await mock.close();
});
