import Fastify from "fastify";
import { handler, listPresets, printUrl } from "./webhooks.js";

const app = Fastify();

app.register(async (scope) => {
  // Fastify parses JSON unless told to keep the bytes.
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser("*", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
  scope.post("/webhooks", async (request, reply) => {
    const headers = new Headers(Object.entries(request.headers));
    const response = await handler(
      new Request("http://fastify/webhooks", { method: "POST", body: request.body, headers }),
    );
    return reply.code(response.status).send(await response.text());
  });
});
app.get("/presets", listPresets);
await app.listen({ port: 0, host: "127.0.0.1" });
printUrl(app.server);
