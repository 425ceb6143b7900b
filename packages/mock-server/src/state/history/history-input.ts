import { ApiError } from "../../http/api-error.ts";
import { optionalText } from "../input.ts";

/** Extent of a history. */
export interface HistoryInput {
  /** Whole days (UTC) before today, 1 to 366. */
  days: number;
  /** Number of meetings per day. Defaults to about eight, two at weekends. */
  meetings?: number;
  /** Total number of participants per day, in all meetings. Those who exceed the meetings' sizes attend a webinar. */
  participants?: number;
  /** Defaults to the app of the seed data. */
  app_id?: string;
  /** Called up to a hundred times while a history is created, which can take a while. @param share from 0 to 1 */
  onProgress?: (share: number) => void;
}

const limits = { days: 366, meetings: 1_000, participants: 1_000_000 } as const;

/** Checks input, which can come over HTTP. @throws ApiError 422 if it is invalid */
export function readHistoryInput(input: unknown): HistoryInput {
  const days = readCount(input, "days");
  if (days === undefined) throw new ApiError(422, "days is missing");
  const [meetings, participants] = [readCount(input, "meetings"), readCount(input, "participants")];
  const app_id = optionalText(input, "app_id");
  const onProgress = readListener(input);
  return {
    days,
    ...(meetings !== undefined && { meetings }),
    ...(participants !== undefined && { participants }),
    ...(app_id !== undefined && { app_id }),
    ...(onProgress && { onProgress }),
  };
}

function readCount(input: unknown, name: keyof typeof limits): number | undefined {
  const value = (input as Record<string, unknown> | undefined)?.[name];
  if (value === undefined) return undefined;
  if (typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= limits[name]) return value;
  throw new ApiError(422, `${name} must be a whole number from 1 to ${limits[name]}`);
}

function readListener(input: unknown): HistoryInput["onProgress"] {
  const { onProgress } = input as HistoryInput;
  if (onProgress === undefined || typeof onProgress === "function") return onProgress;
  throw new ApiError(422, "onProgress must be a function");
}

/** Parses text as `30d`, `1d,meetings=50` or `1d,participants=100000`. @returns undefined if it is invalid */
export function parseHistory(text: string): HistoryInput | undefined {
  const [days = "", ...parts] = text.split(",");
  const counts = parts.map((part) => /^(meetings|participants)=(\d+)$/.exec(part));
  if (!/^\d+d$/.test(days) || counts.includes(null)) return undefined;
  const input = Object.fromEntries(counts.map((match) => [match?.[1], Number(match?.[2])]));
  try {
    return readHistoryInput({ ...input, days: Number.parseInt(days, 10) });
  } catch {
    return undefined;
  }
}
