// Starts a bundled Worker in workerd, and prints the time to its first response and workerd's memory.
import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { Miniflare } from "miniflare";

const script = await readFile(process.argv[2], "utf8");
const begun = performance.now();
const miniflare = new Miniflare({ modules: true, script, compatibilityDate: "2026-07-01" });
const response = await miniflare.dispatchFetch("http://worker.example.com/");
await response.text();
const ms = performance.now() - begun;
const kilobytes = execFileSync("ps", ["-o", "rss=", "--ppid", String(process.pid)], { encoding: "utf8" });
const mb = Math.max(...kilobytes.trim().split(/\s+/).map(Number)) / 1024;
await miniflare.dispose();
process.stdout.write(JSON.stringify({ ms, mb }));
