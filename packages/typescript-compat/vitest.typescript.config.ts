import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

const { test, ...rest } = suite("typescript");

// Compilers before TypeScript 7 take several times as long. Each runs in its own thread.
export default defineConfig({ ...rest, test: { ...test, maxConcurrency: availableParallelism() } });
