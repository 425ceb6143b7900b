/** Lets Grace attend a meeting for a quarter of an hour. @returns the meeting's id */
export async function holdMeeting(mock, rtk) {
  const { data: meeting } = await rtk.meetings.create({ title: "Stand-up" });
  const { data: grace } = await rtk.meetings.addParticipant({
    meeting_id: meeting.id,
    name: "Grace",
    custom_participant_id: "user-42",
    preset_name: "group_call_participant",
  });
  mock.clock.set("2026-03-02T09:00:00Z");
  mock.simulate.join({ meeting_id: meeting.id, participant_id: grace.id });
  mock.clock.advance("PT15M");
  mock.simulate.leave({ meeting_id: meeting.id, participant_id: grace.id });
  return meeting.id;
}
