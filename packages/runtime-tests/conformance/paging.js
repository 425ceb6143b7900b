import { equal, failure } from "./assert.js";

async function createMeetings(rtk, count) {
  for (let index = 0; index < count; index++) await rtk.meetings.create({ title: `Meeting ${index}` });
}

export const paging = {
  "iterates over every item of every page once": async ({ createClient }) => {
    const rtk = createClient();
    await createMeetings(rtk, 12);
    const titles = new Set();
    let items = 0;
    for await (const { title } of rtk.meetings.list.iterate({ per_page: 5 })) {
      items++;
      titles.add(title);
    }
    equal([items, titles.size], [12, 12]);
  },
  "returns whole pages": async ({ createClient }) => {
    const rtk = createClient();
    await createMeetings(rtk, 5);
    const lengths = [];
    for await (const { data } of rtk.meetings.list.pages({ per_page: 2 })) lengths.push(data.length);
    equal(lengths, [2, 2, 1]);
  },
  "fetches only the pages that are needed": async ({ createClient, clearRequests, requests }) => {
    const rtk = createClient();
    await createMeetings(rtk, 5);
    await clearRequests();
    for await (const _ of rtk.meetings.list.iterate({ per_page: 2 })) break;
    equal((await requests("meetings/list")).length, 1);
  },
  "ends an iteration on abort": async ({ createClient }) => {
    const rtk = createClient();
    await createMeetings(rtk, 5);
    const controller = new AbortController();
    let items = 0;
    async function iterate() {
      for await (const _ of rtk.meetings.list.iterate({ per_page: 2 }, { signal: controller.signal })) {
        if (++items === 2) controller.abort();
      }
    }
    await failure(iterate, "RtkAbortError");
    equal(items, 2);
  },
};
