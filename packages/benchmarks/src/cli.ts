import { readdirSync } from "node:fs";

/** A file in `suites/`: what it measures, printed as it goes. */
interface Suite {
  run(): Promise<void>;
}

const suites = readdirSync(new URL("./suites/", import.meta.url)).map((file) => file.replace(/\.ts$/, ""));

const name = process.argv[2] ?? "";
if (suites.includes(name)) {
  const suite = (await import(`./suites/${name}.ts`)) as Suite;
  await suite.run();
} else {
  process.stderr.write(`Usage: pnpm bench <suite>\n\nSuites: ${suites.join(", ")}\n`);
  process.exitCode = 2;
}
