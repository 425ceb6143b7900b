export { createRtkClient, type RtkClient } from "./client.ts";
export { isRtkError, RtkApiError, RtkConnectionError, RtkError, RtkInputError, RtkResponseError } from "./errors.ts";
export type {
  ErrorBody,
  GatewayError,
  LivestreamSession,
  Paging,
  PeerEvent,
  PeerParticipant,
  PeerReport,
  RealtimeKitError,
  Session,
  SessionChat,
  SessionParticipant,
  SessionSummary,
  SessionTranscript,
} from "./generated/openapi.ts";
export type { Method, MethodParams, MethodResult } from "./method.ts";
export type { CallOptions, RtkClientOptions } from "./options.ts";
