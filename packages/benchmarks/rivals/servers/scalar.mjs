// Scalar's mock server has no command: this is the program from its documentation.
import { readFile } from "node:fs/promises";
import { serve } from "@hono/node-server";
import { createMockServer } from "@scalar/mock-server";

const [port, file] = process.argv.slice(2);
const app = await createMockServer({ document: JSON.parse(await readFile(file, "utf8")) });
serve({ fetch: app.fetch, port: Number(port), hostname: "127.0.0.1" });
