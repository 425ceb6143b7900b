import { resolve } from "node:path";
import { countTests } from "../packages/repo-tools/src/test-reports.ts";

/** Adds the failed gates (first argument) to the tests' reports; fails if anything failed or nothing passed. */
const gateFailures = Number(process.argv[2] ?? 0);
const { passed, skipped, ...counts } = countTests(resolve(import.meta.dirname, ".."));
const failed = counts.failed + gateFailures;
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
