import { admitParticipant, RtkApiError } from "@org/rtk-client";
import { authenticate } from "../../../../../lib/authenticate";
import { rtk } from "../../../../../lib/realtimekit";

interface Context {
  params: Promise<{ meetingId: string }>;
}

/** Returns a token for the signed-in user: adds them to the meeting, or refreshes their token. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const user = await authenticate(request);
  if (!user) return Response.json({ error: "Sign in first" }, { status: 401 });
  try {
    const { token } = await admitParticipant(rtk, {
      meeting_id: (await params).meetingId,
      custom_participant_id: user.id,
      preset_name: "webinar_participant",
      name: user.name,
    });
    return Response.json({ token });
  } catch (error) {
    if (error instanceof RtkApiError && error.status === 404) {
      return Response.json({ error: "Meeting not found" }, { status: 404 });
    }
    console.error(error);
    return Response.json({ error: "Joining failed, try again later" }, { status: 502 });
  }
}
