import type { Call, Values } from "../call.ts";

/**
 * Normalizers for responses that the API sends in several forms, by path below the app. They return `data` in the first
 * described form.
 */
const readers: Record<string, (data: Values) => unknown> = {
  "/analytics/livestreams/overall": (data) => (Array.isArray(data) ? data[0] : data),
  "/livestreams/{livestream_id}": (data) => {
    if (!(data.livestream || data.sessions)) return { livestream: data, sessions: [] };
    const { session, sessions = session ? [session] : [], ...others } = data;
    return { ...others, sessions };
  },
  "/meetings/{meeting_id}/livestream": ({
    livestream,
    livestreams = livestream ? [livestream] : [],
    sessions = [],
    ...others
  }) => ({
    ...others,
    livestreams,
    sessions,
  }),
  "/recordings/track": (data) => (data.recording ? data : { recording: data }),
};

/** Converts a response body to the form that the types promise. */
export function toOneForm({ path }: Call, body: unknown): unknown {
  const read = readers[path.replace(/.*{app_id}/, "")];
  const { data } = Object(body) as { data?: Values };
  return read && data ? { ...(body as object), data: read(data) } : body;
}
