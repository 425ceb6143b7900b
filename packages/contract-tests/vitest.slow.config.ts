import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// What starts a process a test, or draws many bodies.
export default defineConfig(suite("slow", slowTests));
