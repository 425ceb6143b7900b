import { serve } from "@hono/node-server";
import { Hono } from "hono";
import { handler, listPresets, printUrl } from "./webhooks.js";

const app = new Hono();
app.post("/webhooks", ({ req }) => handler(req.raw));
app.get("/presets", async (context) => context.json(await listPresets()));
const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }, () => printUrl(server));
