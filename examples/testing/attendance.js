/** The code under test: returns the minutes that each participant spent in the last session of a meeting. */
export async function minutesOfLastSession(rtk, meetingId) {
  const { data } = await rtk.sessions.list({ associated_id: meetingId, per_page: 1 });
  const [session] = data.sessions;
  const minutes = {};
  if (!session) return minutes;
  for await (const { display_name, duration } of rtk.sessions.listParticipants.iterate({ session_id: session.id })) {
    minutes[display_name] = (minutes[display_name] ?? 0) + duration;
  }
  return minutes;
}
