import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

const { test, ...rest } = suite("slow", slowTests);

// What starts git, or the commands themselves, for every test.
export default defineConfig({ ...rest, test: { ...test, globalSetup: "test/temporary-folder.ts" } });
