import { equal, failure, ok } from "./assert.js";

const session_id = "9a3f6b1d-27c8-4e50-8f94-c1d2e7a05b36";

export const helpers = {
  "admits a new participant, then the same one again": async ({ client, createSeedClient }) => {
    const rtk = createSeedClient();
    const { data: meeting } = await rtk.meetings.create({ title: "Door" });
    const guest = { meeting_id: meeting.id, custom_participant_id: "user-1", preset_name: "webinar_participant" };
    const first = await client.admitParticipant(rtk, { ...guest, name: "Grace" });
    const second = await client.admitParticipant(rtk, { ...guest, name: "Grace" });
    equal([first.added, second.added], [true, false]);
    ok(client.tokenExpiresAt(second.token) > new Date(), "the token has expired");
  },
  "verifies its access": async ({ client, createSeedClient }) => {
    equal((await client.verify(createSeedClient())).ok, true);
  },
  "downloads a file with progress": async ({ client, createSeedClient }) => {
    const progress = [];
    const onProgress = ({ receivedBytes }) => void progress.push(receivedBytes);
    const chat = await client.download(await createSeedClient().sessions.getChat({ session_id }), { onProgress });
    const text = await new Response(chat.body).text();
    ok(text.length > 0, "the file is empty");
    equal(progress.at(-1), new TextEncoder().encode(text).length);
  },
  "reports a deleted file": async ({ client, baseUrl }) => {
    const url = new URL("/__mock/files/none", baseUrl).href;
    equal((await failure(() => client.download(url), "RtkApiError")).status, 404);
  },
  "exports its versions": async ({ client }) => {
    ok(/^\d+\.\d+\.\d+/.test(client.packageVersion), `packageVersion is ${client.packageVersion}`);
    ok(/^[0-9a-f]{8,}$/.test(client.descriptionHash), `descriptionHash is ${client.descriptionHash}`);
  },
};
