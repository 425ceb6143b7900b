import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// One load of the mock server serves all files of a worker.
export default defineConfig({ ...base, test: { ...base.test, isolate: false } });
