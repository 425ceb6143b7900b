import type { OperationId, Values } from "./call.ts";

/** Readers of responses that the API sends in several forms. They return `data` in the first form of the description. */
const readers: Partial<Record<OperationId, (data: Values) => unknown>> = {
  "analytics/get-livestreams-overall": (data) => (Array.isArray(data) ? data[0] : data),
  "livestreams/get": (data) => {
    if (!(data.livestream || data.sessions)) return { livestream: data, sessions: [] };
    const { session, sessions = session ? [session] : [], ...others } = data;
    return { ...others, sessions };
  },
  "livestreams/get-for-meeting": ({
    livestream,
    livestreams = livestream ? [livestream] : [],
    sessions = [],
    ...others
  }) => ({
    ...others,
    livestreams,
    sessions,
  }),
  "recordings/start-track": (data) => (data.recording ? data : { recording: data }),
};

/** Returns a response body in the one form that the types promise. */
export function toOneForm(operation: OperationId, body: unknown): unknown {
  const read = readers[operation];
  const { data } = body as { data?: Values };
  return read && data ? { ...(body as object), data: read(data) } : body;
}
