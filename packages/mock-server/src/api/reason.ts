import { STATUS_CODES } from "node:http";

/** An error body: RealtimeKit's own, or that of Cloudflare's gateway. */
interface ErrorBody {
  error?: { message?: unknown };
  errors?: { message?: unknown }[];
}

/** Returns the response's message about why a request was refused, or else the name of the status. */
export function reasonOf(status: number, response: string): string {
  const message = messageIn(response);
  return typeof message === "string" && message !== "" ? message : (STATUS_CODES[status] ?? `Status ${status}`);
}

function messageIn(text: string): unknown {
  try {
    const { error, errors } = JSON.parse(text) as ErrorBody;
    return error?.message ?? errors?.[0]?.message;
  } catch {
    return undefined;
  }
}
