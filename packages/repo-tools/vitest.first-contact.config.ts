import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { firstContactTests } from "./vitest.config.ts";

// The README's commands as another user. They install everything from scratch.
export default defineConfig(suite("first-contact", firstContactTests));
