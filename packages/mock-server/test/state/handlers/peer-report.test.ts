import { describe, expect, test } from "vitest";
import { startMock, webinar } from "../../support/client.ts";

const { session, mark } = webinar;

describe("the report of a connection", () => {
  const peer = { peer_id: "6d2f8c41-0b7e-4a95-b3d8-e94c17a2f560" };

  test("shows the participant with device, network and quality", async () => {
    const { rtk } = await startMock();
    const { participant } = (await rtk.sessions.getPeerReport(peer)).data;
    expect(participant).toMatchObject({ ...session, display_name: "Mark", role: "webinar_participant" });
    expect(participant.peer_report?.quality).not.toEqual({});
  });

  test.each([
    ["device_info", ["metadata.device_info"]],
    ["ip_information", ["metadata.ip_information"]],
    ["precall_network_information", ["metadata.pc_metadata"]],
    ["events", ["metadata.events"]],
    ["quality_stats", ["quality"]],
  ] as const)("has only one part with %s", async (filters, paths) => {
    const { rtk } = await startMock();
    const { peer_report = {} } = (await rtk.sessions.getPeerReport({ ...peer, filters })).data.participant;
    const { metadata = {}, ...rest } = peer_report;
    expect([...Object.keys(metadata).map((name) => `metadata.${name}`), ...Object.keys(rest)]).toEqual(paths);
  });

  test("exists for simulated participants too", async () => {
    const { mock, rtk } = await startMock();
    mock.simulate.join(mark);
    const [attendance] = Object.values(mock.state.attendances)
      .flat()
      .filter(({ left_at }) => left_at === null);
    const { participant } = (await rtk.sessions.getPeerReport({ peer_id: attendance?.internal.peerId as string })).data;
    expect(participant).toMatchObject({ id: attendance?.id, user_id: mark.participant_id, left_at: null });
    expect(participant.peer_report?.metadata?.room_view_type).toBe("WEBINAR");
  });
});
