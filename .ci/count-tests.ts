import { globSync, readFileSync } from "node:fs";

/** Sums the test reports and the failed gates (first argument). Exits with 1 when anything failed or nothing passed. */
const gateFailures = Number(process.argv[2] ?? 0);
const reports = globSync(["specs/reports/*.json", "packages/*/reports/*.json"]).map((file) =>
  JSON.parse(readFileSync(file, "utf8")),
);
const sum = (key: string): number => reports.reduce((total, report) => total + (report[key] ?? 0), 0);

const passed = sum("numPassedTests");
const failed = sum("numFailedTests") + gateFailures;
const skipped = sum("numPendingTests") + sum("numTodoTests");
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
