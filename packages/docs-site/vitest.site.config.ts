import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// Builds the whole site: about a minute.
export default defineConfig(suite("site"));
