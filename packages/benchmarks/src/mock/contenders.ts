import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

/** A mock server that is started as a process of its own, from the same description. */
export interface Contender {
  name: string;
  /** Arguments for Node: the program, and what it is told. */
  args(port: number): string[];
}

const require = createRequire(import.meta.url);
const description = require.resolve("@org/rtk-spec/openapi.json");
const ours = fileURLToPath(new URL("./cli.js", import.meta.resolve("@org/rtk-mock-server")));
const prism = require.resolve("@stoplight/prism-cli");
const scalar = fileURLToPath(new URL("./scalar-server.ts", import.meta.url));

/** Ours first: the others are told as multiples of it. */
export const contenders: Contender[] = [
  { name: "rtk-mock", args: (port) => [ours, "--port", String(port)] },
  { name: "prism mock", args: (port) => [prism, "mock", "--port", String(port), description] },
  { name: "@scalar/mock-server", args: (port) => [scalar, String(port), description] },
];
