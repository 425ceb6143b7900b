import { defineConfig } from "vitest/config";

// `pnpm test:watch`: all packages in one process, each with its own configuration.
export default defineConfig({ test: { projects: ["specs", "packages/*/vitest.config.ts"] } });
