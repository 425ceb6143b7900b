import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** A mock server that runs in its own process, from the same description. */
export interface Contender {
  name: string;
  /** Arguments for Node: the program and its own. */
  args(port: number): string[];
}

const require = createRequire(import.meta.url);
const description = require.resolve("@org/rtk-spec/openapi.json");
const ours = fileURLToPath(new URL("./cli.js", import.meta.resolve("@org/rtk-mock-server")));
const prism = require.resolve("@stoplight/prism-cli");
const scalar = fileURLToPath(new URL("./scalar-server.ts", import.meta.url));

/** Ours comes first: the ratios refer to it. */
export const contenders: Contender[] = [
  { name: "rtk-mock", args: (port) => [ours, "--port", String(port)] },
  { name: "prism mock", args: (port) => [prism, "mock", "--port", String(port), description] },
  { name: "@scalar/mock-server", args: (port) => [scalar, String(port), description] },
];
