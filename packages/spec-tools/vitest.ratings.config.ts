import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

const { test, ...rest } = suite("ratings", ["test/ratings/**/*.property.ts"]);

/** The property test of the ratings against the compiler. It takes minutes and runs in CI only. */
export default defineConfig({ ...rest, test: { ...test, hookTimeout: 1_800_000 } });
