import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { installChromium } from "./install-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Endpoint of the Chromium that all test files share. */
    chromium: string;
  }
}

/** Starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer({ executablePath: installChromium(), args: ["--disable-dev-shm-usage"] });
  project.provide("chromium", server.wsEndpoint());
  return () => server.close();
}
