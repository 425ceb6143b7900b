import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// Tests that draw many requests or bodies, send large ones, start nested commands, or install the package.
export default defineConfig(suite("slow", slowTests));
