import { inspect } from "node:util";
import type { RtkClientOptions } from "@org/rtk-client";
import { caught, createClient, createStub } from "../clients.ts";

export const participantToken = "eyJhbGciOiJSUzI1NiJ9.eyJwYXJ0aWNpcGFudElkIjoiYSJ9.c2lnbmF0dXJl";
export const storageSecret = "wJalrXUtnFEMI-storage";
export const streamKey = "live_2f6d1c9e8b47";

/** All ways in which people print an error or a client. */
export function views(subject: unknown): string {
  const causes: unknown[] = [];
  for (let cause = subject; cause instanceof Error && causes.length < 20; cause = cause.cause) causes.push(cause);
  return [subject, ...causes]
    .flatMap((each) => [
      inspect(each, { depth: 20, showHidden: true, getters: true }),
      JSON.stringify(each, allProperties),
      String(each),
      each instanceof Error ? `${each.message} ${each.stack}` : "",
    ])
    .join("\n");
}

function allProperties(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Reflect.ownKeys(value).map((key) => [String(key), Reflect.get(value, key)]));
}

/** The error of a call with secrets in its body. */
export function rejected(response: Response | Error, options?: RtkClientOptions): Promise<unknown> {
  const call = createClient(createStub(response), options).recordings.start({
    meeting_id: "m",
    storage_config: { type: "aws", access_key: "AKIA-access", secret: storageSecret, bucket: "b", region: "r" },
    rtmp_out_config: { rtmp_url: `rtmps://live.example.com/${streamKey}` },
  });
  return caught(call);
}
