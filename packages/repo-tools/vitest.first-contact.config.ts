import { defineConfig } from "vitest/config";
import { suite } from "../../vitest.base.ts";
import { firstContactTests } from "./vitest.config.ts";

// The README's commands on a machine of another kind: they install everything anew.
export default defineConfig(suite("first-contact", firstContactTests));
