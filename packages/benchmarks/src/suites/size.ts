import { join } from "node:path";
import { bundleSize } from "../client/bundle.ts";
import { contendersOf } from "../client/contenders.ts";
import { rivalsFolder } from "../paths.ts";
import { summarize } from "../run/statistics.ts";
import { atMost, type Row, type Suite } from "../run/suite.ts";

/** What we aim for. `budgets.json` holds the sizes that were reached. */
const limits = { onePath: 7200, oneOperation: 8700 };

export const suite: Suite = {
  title: "bundle size",
  work: "Programs bundled by esbuild for browsers: one call, ten calls, webhook verification alone. Bytes, minified and gzipped (level 9).",
  needsRivals: true,
  async run({ progress }) {
    const rows: Row[] = [];
    const contenders = contendersOf("one-call");
    progress.expect(contenders.length + 1);
    for (const { name, file } of contenders) {
      progress.step(name);
      rows.push({ name, figures: { ...(await sizes("one-call", file)), ...(await sizes("ten-calls", file)) } });
    }
    progress.step("webhooks");
    rows.push({ name: "rtk-client, webhooks alone", figures: await sizes("webhooks", "rtk") });
    const gzipped = (name: string) => rows.find((row) => row.name === name)?.figures["one-call-gzip"]?.median ?? NaN;
    return {
      tables: [
        {
          title: "Bundled programs, bytes",
          columns: [
            { key: "one-call", label: "one call" },
            { key: "one-call-gzip", label: "one call, gzipped", ratio: true },
            { key: "ten-calls", label: "ten calls" },
            { key: "ten-calls-gzip", label: "ten calls, gzipped", ratio: true },
          ],
          rows: rows.map(webhooksInFirstColumns),
          note: "openapi-fetch and the clients of orval and hey-api neither retry nor limit time. hey-api's and orval's calls are functions that bundlers drop one by one.",
          plot: { kind: "bars", columns: ["one-call-gzip", "ten-calls-gzip"], unit: "B" },
        },
      ],
      targets: [
        atMost(
          "one call, operation level, gzipped bytes",
          gzipped("rtk-client, operation level"),
          limits.oneOperation,
          0,
        ),
        atMost("one call, path level, gzipped bytes", gzipped("rtk-client, path level"), limits.onePath, 0),
      ],
    };
  },
};

async function sizes(kind: string, file: string): Promise<Row["figures"]> {
  const { minified, gzipped } = await bundleSize(join(rivalsFolder, kind, `${file}.ts`));
  return { [kind]: summarize([minified]), [`${kind}-gzip`]: summarize([gzipped]) };
}

/** A program that only receives webhooks makes no calls; its size is listed with those of one call. */
function webhooksInFirstColumns({ name, figures }: Row): Row {
  const { webhooks, "webhooks-gzip": gzipped } = figures;
  return webhooks ? { name, figures: { "one-call": webhooks, "one-call-gzip": gzipped } } : { name, figures };
}
