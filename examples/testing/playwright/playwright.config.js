import { defineConfig } from "@playwright/test";

const mock = "http://127.0.0.1:4015";

export default defineConfig({
  // The tests share one mock server, which each of them resets.
  workers: 1,
  use: {
    baseURL: "http://localhost:3015",
    // Set this to use your own browser instead of Playwright's.
    launchOptions: process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {},
  },
  webServer: [
    { command: "npx rtk-mock --port 4015", url: `${mock}/__mock/health` },
    {
      command: "node server.js",
      url: "http://localhost:3015/?meeting=4c1e7f2a-93d5-4b08-a6e1-5d7f20c9b834",
      env: {
        CLOUDFLARE_BASE_URL: `${mock}/client/v4`,
        CLOUDFLARE_API_TOKEN: "any-token",
        CLOUDFLARE_ACCOUNT_ID: "5f1c7a90e2b34d6881f0a3c47be9d215",
        RTK_APP_ID: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
      },
    },
  ],
});
