import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// Compilers before TypeScript 7 take several times as long.
export default defineConfig(suite("typescript"));
