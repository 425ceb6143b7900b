import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// workerd and PostgreSQL must be installed, and start slowly.
export default defineConfig(suite("stores", ["test/**/*.test.ts"]));
