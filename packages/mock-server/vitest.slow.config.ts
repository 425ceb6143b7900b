import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// What draws many requests or bodies, sends large ones, starts commands that start commands, or installs the package.
export default defineConfig(suite("slow", slowTests));
