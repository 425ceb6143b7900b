import { DatabaseSync } from "node:sqlite";
import { parentPort, workerData } from "node:worker_threads";

const database = new DatabaseSync(workerData.file, { timeout: 60_000 });

parentPort?.on("message", ({ statement, parameters }) => {
  try {
    parentPort?.postMessage({ rows: database.prepare(statement).all(...parameters) });
  } catch (error) {
    parentPort?.postMessage({ error: (error as Error).message });
  }
});
parentPort?.postMessage("open");
