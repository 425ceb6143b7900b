// The upper limit of Node: a constant response, sent without reading the request.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";

const [port, file] = process.argv.slice(2);
const { paths } = JSON.parse(await readFile(file, "utf8"));
const app = "/accounts/{account_id}/realtime/kit/{app_id}";
const headers = { "content-type": "application/json" };
const list = exampleOf(paths[`${app}/sessions/{session_id}/participants`].get.responses["200"]);
const get = exampleOf(paths[`${app}/meetings/{meeting_id}`].get.responses["200"]);
const created = exampleOf(paths[`${app}/meetings`].post.responses["201"]);

createServer((request, response) => {
  if (request.method === "POST") {
    request.resume();
    response.writeHead(201, { ...headers, "content-length": created.length }).end(created);
    return;
  }
  const body = request.url.includes("/meetings/") ? get : list;
  response.writeHead(200, { ...headers, "content-length": body.length }).end(body);
}).listen(Number(port), "127.0.0.1");

function exampleOf({ content }) {
  return Buffer.from(JSON.stringify(Object.values(content["application/json"].examples)[0].value));
}
