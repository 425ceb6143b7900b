import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// Each test starts processes.
export default defineConfig(suite("slow", slowTests));
