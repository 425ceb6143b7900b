import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// What only CI runs: it clones, builds, packs and installs the repository, lints it after every saved file, and runs the
// weekly workflow's shell scripts.
export default defineConfig(suite("release", slowTests));
