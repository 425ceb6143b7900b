import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// About two thousand requests through Prism's own processes.
export default defineConfig(suite("prism"));
