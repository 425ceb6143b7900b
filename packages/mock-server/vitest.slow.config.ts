import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// 20,000 random requests, an installation of the packed package, and processes with files.
export default defineConfig(suite("slow", slowTests));
