import { RtkApiError } from "@org/rtk-client";

/** An error whose message visitors may read. */
export class HttpError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Creates the response for an error of a route. Visitors never see messages of RealtimeKit or the database. */
export function toErrorResponse(error: unknown): Response {
  if (error instanceof HttpError) return Response.json({ error: error.message }, { status: error.status });
  if (error instanceof RtkApiError && (error.status === 404 || error.status === 422)) {
    return Response.json({ error: "Room not found" }, { status: 404 });
  }
  console.error(error);
  return Response.json({ error: "Something went wrong, try again later" }, { status: 502 });
}

/** Reads a JSON object. @throws HttpError 400 */
export async function readJson(request: Request): Promise<Record<string, unknown>> {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== "object" || body === null || Array.isArray(body)) {
    throw new HttpError(400, "The body must be a JSON object");
  }
  return body as Record<string, unknown>;
}
