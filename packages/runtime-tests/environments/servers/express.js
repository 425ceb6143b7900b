import { toNodeHandler } from "@org/rtk-client/webhooks";
import express from "express";
import { handler, listPresets, printUrl } from "./webhooks.js";

const app = express();
// Before any body parser, as the README requires.
app.post("/webhooks", toNodeHandler(handler));
app.use(express.json());
app.get("/presets", async (_request, response) => response.json(await listPresets()));
const server = app.listen(0, "127.0.0.1", () => printUrl(server));
