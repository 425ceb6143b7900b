import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";

// Clones, builds, packs and installs the repository, which takes half a minute of both cores.
export default defineConfig(suite("release"));
