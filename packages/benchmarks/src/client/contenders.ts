import { readdirSync } from "node:fs";
import { join } from "node:path";
import { rivalsFolder } from "../paths.ts";

/** A client, and the file with its program: `rivals/<kind>/<file>.ts`. */
export interface ClientContender {
  name: string;
  file: string;
}

/** Ours comes first: ratios refer to it. */
const contenders: ClientContender[] = [
  { name: "rtk-client, operation level", file: "rtk-operation" },
  { name: "rtk-client, path level", file: "rtk-path" },
  { name: "by hand, with fetch", file: "by-hand" },
  { name: "openapi-fetch", file: "openapi-fetch" },
  { name: "hey-api", file: "hey-api" },
  { name: "orval", file: "orval" },
  { name: "redocly generate-client", file: "redocly" },
  { name: "cloudflare, tree-shaken", file: "cloudflare-tree-shaken" },
  { name: "cloudflare", file: "cloudflare" },
];

/** Returns the clients for which there is a program of a kind. */
export function contendersOf(kind: string): ClientContender[] {
  const files = readdirSync(join(rivalsFolder, kind));
  return contenders.filter(({ file }) => files.includes(`${file}.ts`));
}
