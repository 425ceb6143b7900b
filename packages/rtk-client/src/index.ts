export type { CallContext, CallOptions, Fetch, OperationId, ResponseLike } from "./call.ts";
export { createRtkClient, type RtkClient } from "./client.ts";
export {
  isRtkError,
  RtkAbortError,
  RtkApiError,
  RtkConnectionError,
  RtkError,
  RtkInputError,
  RtkResponseError,
  RtkTimeoutError,
} from "./errors/errors.ts";
export type * from "./generated/models.ts";
export { descriptionHash, descriptionVersion, packageVersion } from "./generated/version.ts";
export type { RequestInfo, ResponseInfo, RetryInfo } from "./hooks.ts";
export { admitParticipant, type ParticipantAccess } from "./operations/admit-participant.ts";
export { type Download, type DownloadOptions, download } from "./operations/download.ts";
export type { Method, MethodParams, MethodResult, PagedMethod, PageOptions } from "./operations/method.ts";
export { type Verification, verify } from "./operations/verify.ts";
export type { RtkClientOptions } from "./options.ts";
export { createRtkPathClient, type RtkPathClient } from "./path-client.ts";
export { tokenExpiresAt } from "./request/token.ts";
export type { RateLimitStatus } from "./response/response-metadata.ts";
