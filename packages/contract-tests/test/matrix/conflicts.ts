import { broadcast, type Case, meeting, meeting_id, preset_id, recorded, requestExample } from "../cases.ts";

/** Calls that conflict with the state; the mock server has no other conflicts. */
export const conflicts: Record<string, Case> = {
  "presets/create": (rtk) => rtk.presets.create({ ...requestExample("presets/create"), name: "webinar_participant" }),
  "presets/delete": (rtk) => rtk.presets.delete({ preset_id }),
  "recordings/start": recorded((rtk) => rtk.recordings.start({ meeting_id })),
  "recordings/start-track": (rtk) => rtk.recordings.startTrack({ meeting_id }),
  "recordings/control": recorded(async (rtk, recording) => {
    await rtk.recordings.control({ ...recording, action: "stop" });
    return rtk.recordings.control({ ...recording, action: "pause" });
  }),
  "livestreams/start": broadcast((rtk) => rtk.livestreams.start(meeting)),
};
