import { join } from "node:path";
import { descriptionFile, folderOf, rivalFile, rivalsFolder } from "../paths.ts";

/** A server for the same description, run in a separate process. */
export interface ServerContender {
  name: string;
  /** Arguments for Node: the program and its arguments. */
  args(port: number): string[];
}

const program = (file: string) => (port: number) => [
  join(rivalsFolder, "servers", file),
  String(port),
  descriptionFile,
];

/** Constant responses without reading the request: the upper limit of Node. */
export const bareServer: ServerContender = { name: "bare node:http", args: program("node-http.mjs") };

/** Ours comes first: ratios refer to it. */
export const mockServers: ServerContender[] = [
  {
    name: "rtk-mock",
    args: (port) => [join(folderOf("@org/rtk-mock-server"), "dist/cli.js"), "--port", String(port)],
  },
  {
    name: "prism mock",
    args: (port) => [
      rivalFile("@stoplight/prism-cli/dist/index.js"),
      ...["mock", "--port", String(port), descriptionFile],
    ],
  },
  { name: "@scalar/mock-server", args: program("scalar.mjs") },
  { name: "@mswjs/source on a server", args: program("msw-source.mjs") },
];
