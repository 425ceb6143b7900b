import { createServer } from "node:http";
import { createRtkClient } from "@org/rtk-client";
import { minutesOfLastSession } from "../attendance.js";

// The page under test. Its server reads RealtimeKit's URL, the token, the account and the app from the environment.
const rtk = createRtkClient();

createServer(async (request, response) => {
  const minutes = await minutesOfLastSession(rtk, new URL(request.url, "http://localhost").searchParams.get("meeting"));
  const rows = Object.entries(minutes).map(([name, count]) => `<li>${name}: ${count} minutes</li>`);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.end(`<!doctype html><title>Attendance</title><ul>${rows.join("")}</ul>`);
}).listen(3015);
