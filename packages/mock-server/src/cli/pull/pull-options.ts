import { httpUrl, type ParsedArguments } from "@org/rtk-command-line";

export const pullOptions = {
  out: { help: "File to write", type: "string", placeholder: "file", required: true },
  account: { help: "Account id (default: CLOUDFLARE_ACCOUNT_ID)", type: "string", placeholder: "id" },
  app: { help: "App id (default: RTK_APP_ID)", type: "string", placeholder: "id" },
  "base-url": {
    ...httpUrl,
    help: "Base URL of the API (default: CLOUDFLARE_BASE_URL, or https://api.cloudflare.com/client/v4)",
  },
  sessions: {
    help: "Number of sessions to read, newest first",
    type: "integer",
    placeholder: "number",
    min: 0,
    default: 20,
  },
  recordings: {
    help: "Number of recordings to read, newest first",
    type: "integer",
    placeholder: "number",
    min: 0,
    default: 50,
  },
  anonymize: {
    help: "Replace names, custom ids and pictures of people, and titles of meetings",
    type: "boolean",
  },
  "max-requests": {
    help: "Most requests in five minutes; Cloudflare allows each user 1,200",
    type: "integer",
    placeholder: "number",
    min: 1,
    default: 1000,
  },
} as const;

export type PullOptions = ParsedArguments<typeof pullOptions>["options"];
