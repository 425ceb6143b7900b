import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

// The description carries the version of its package, which changesets raise.
const manifest = JSON.parse(await readFile(new URL("../package.json", import.meta.url), "utf8"));
const file = fileURLToPath(new URL("../openapi.yaml", import.meta.url));
const text = await readFile(file, "utf8");
await writeFile(file, text.replace(/^ {2}version: .*$/m, `  version: ${manifest.version}`));
