import { type CallContext, describeCall, RtkApiError, RtkResponseError } from "./errors.ts";
import { redact, redactText } from "./redact.ts";
import type { Sender, SendResult } from "./send.ts";

/** The body of a successful answer. @throws RtkApiError unless the answer is 2xx and its body does not deny success */
export function readAnswer(
  { data, error, response }: SendResult,
  context: CallContext,
  { lastToken }: Sender,
): unknown {
  if (!response.ok) throw new RtkApiError(response, redact(error, lastToken()), context);
  const body = parseJson(data as string | undefined, response, context, { lastToken });
  if ((body as { success?: unknown } | null)?.success === false) {
    throw new RtkApiError(response, redact(body, lastToken()), context);
  }
  return body;
}

/** @throws RtkResponseError with the beginning of the text when it is not JSON */
export function parseJson(
  text = "",
  { status }: Response,
  context: CallContext,
  { lastToken }: Pick<Sender, "lastToken">,
): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own error is no cause here: it would quote the text, secrets included.
    const beginning = JSON.stringify(redactText(text.slice(0, 200), lastToken()));
    const problem = text ? `is not JSON: ${beginning}` : "is empty";
    throw new RtkResponseError(`[${status}] ${describeCall(context)}: the answer ${problem}`, context);
  }
}
