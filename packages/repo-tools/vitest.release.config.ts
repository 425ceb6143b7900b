import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// Run only in CI: clones, builds, packs and installs the repository, and lints it after every saved file.
export default defineConfig(suite("release", slowTests));
