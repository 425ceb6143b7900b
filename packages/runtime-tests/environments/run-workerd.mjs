// Bundles a Worker as wrangler does, and runs it in workerd.
import { build } from "esbuild";
import { Miniflare } from "miniflare";

const { outputFiles } = await build({
  entryPoints: [`${import.meta.dirname}/worker.mjs`],
  bundle: true,
  conditions: ["workerd", "worker", "browser"],
  format: "esm",
  target: "es2024",
  write: false,
});
const miniflare = new Miniflare({
  modules: true,
  script: outputFiles[0].text,
  compatibilityDate: "2026-07-01",
  bindings: { servers: JSON.parse(process.env.RTK_SERVERS) },
});
try {
  const response = await miniflare.dispatchFetch("http://worker.example.com/");
  process.stdout.write(await response.text());
} finally {
  await miniflare.dispose();
}
