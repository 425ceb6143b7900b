import type { ParsedArguments } from "@org/rtk-command-line";
import { serveOptions } from "../serve/serve-options.ts";

const { empty, seed, history, "no-timeline": noTimeline } = serveOptions;

export const execOptions = {
  port: { ...serveOptions.port, help: "Port; by default a free one", default: 0 },
  import: {
    group: "State",
    help: "Start from the state in this JSON file",
    type: "string",
    placeholder: "file",
  },
  "export-on-exit": {
    group: "State",
    help: "Write the state to this file when the command exits",
    type: "string",
    placeholder: "file",
  },
  empty,
  seed,
  history,
  "no-timeline": noTimeline,
} as const;

export type ExecOptions = ParsedArguments<typeof execOptions>["options"];
