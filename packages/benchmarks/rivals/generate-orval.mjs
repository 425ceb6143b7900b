// orval's command, with the base URL that its options cannot set.
import { generate } from "orval";

const [input, target] = process.argv.slice(2);
await generate({
  input: { target: input },
  output: { target, client: "fetch", mode: "single", baseUrl: "https://api.cloudflare.com/client/v4" },
});
