import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { slowTests } from "./vitest.config.ts";

// 20,000 random requests, generated responses of every operation, commands that run commands, a history of 100,000
// participants, and an installation of the packed package.
export default defineConfig(suite("slow", slowTests));
