import { createMockServer, type MockServer, type MockServerOptions } from "@org/rtk-mock-server";
import { type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { type Observations, observe } from "./observe.ts";

export interface ServedMock {
  mock: MockServer;
  /** `http://127.0.0.1:<port>` */
  origin: string;
}

export interface Visit {
  page: Page;
  observed: Observations;
}

/** Starts a mock server on a free port. It is closed after the test. */
export async function startMock(options: MockServerOptions = {}): Promise<ServedMock> {
  const mock = await createMockServer(options);
  onTestFinished(() => mock.close());
  const { url } = await mock.listen({ port: 0 });
  return { mock, origin: new URL(url).origin };
}

/** Opens a URL in a new profile of Chromium. The page is closed after the test. */
export async function visit(url: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const browser = await chromium.connect(inject("chromium"));
  onTestFinished(() => browser.close());
  const context = await browser.newContext(options);
  // Pages may react slowly on a busy machine.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  const observed = observe(page, new URL(url).origin);
  await page.goto(url);
  return { page, observed };
}
