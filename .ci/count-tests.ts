import { resolve } from "node:path";
import { countTests, listFailures } from "../packages/repo-tools/src/test-reports.ts";

/**
 * Lists the failed tests again, since a long log hides them, and adds the failed gates (first argument) to the tests'
 * reports. Fails if anything failed or nothing passed.
 */
const gateFailures = Number(process.argv[2] ?? 0);
const root = resolve(import.meta.dirname, "..");
const { passed, skipped, ...counts } = countTests(root);
const failed = counts.failed + gateFailures;
for (const failure of listFailures(root)) process.stdout.write(`failed: ${failure}\n`);
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
