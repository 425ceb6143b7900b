import { chromium } from "playwright-core";
import type { TestProject } from "vitest/node";
import { installChromium } from "./install-chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Endpoint of the Chromium that all test files share. */
    chromium: string;
  }
}

/** A foreign host that resolves to this machine, as after DNS rebinding. */
const reboundHost = "rebound.example";

/** Starts one Chromium for all test files. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const args = ["--disable-dev-shm-usage", `--host-resolver-rules=MAP ${reboundHost} 127.0.0.1`];
  const server = await chromium.launchServer({ executablePath: await installChromium(), args });
  project.provide("chromium", server.wsEndpoint());
  return () => server.close();
}
