import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { startMock } from "../src/visit.ts";

const root = join(import.meta.dirname, "..");
const folder = join(root, ".samples");

interface Sampled {
  operationId: string;
  "x-codeSamples": [{ source: string }];
}

test("the reference's samples of all operations compile", async () => {
  const { mock } = await startMock();
  const { paths } = await (await mock.fetch("http://mock.example/docs/openapi.json")).json();
  const operations = Object.values(paths as Record<string, Record<string, Sampled>>).flatMap(Object.values<Sampled>);
  mkdirSync(folder, { recursive: true });
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const { operationId, "x-codeSamples": samples } of operations) {
    writeFileSync(join(folder, `${operationId.replace("/", "-")}.ts`), samples[0].source);
  }
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify({ extends: "../tsconfig.json", include: ["*.ts"] }));
  expect(operations).toHaveLength(62);
  expect(compile()).toBe("");
});

/** @returns the compiler's errors */
function compile(): string {
  try {
    const compiler = join(root, "node_modules/typescript/bin/tsc");
    return execFileSync(process.execPath, [compiler, "--noEmit", "-p", folder], { encoding: "utf8" });
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
}
