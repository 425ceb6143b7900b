import { defineConfig } from "vitest/config";
import { base } from "../../vitest.base.ts";

// What is tested here starts programs of some size.
export default defineConfig({ ...base, test: { ...base.test, testTimeout: 60_000 } });
