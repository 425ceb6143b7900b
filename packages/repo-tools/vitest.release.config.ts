import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// Run only in CI: clones, builds, packs and installs the repository, lints it after every saved file, and runs the shell
// scripts of the weekly workflow.
export default defineConfig(suite("release", slowTests));
