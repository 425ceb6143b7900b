import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// Tests that start a process each, or draw many bodies.
export default defineConfig(suite("slow", slowTests));
