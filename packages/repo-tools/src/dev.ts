import { resolve } from "node:path";
import { defineCommand, runCommand } from "@org/rtk-command-line";
import { develop } from "./dev/develop.ts";

const dev = defineCommand({
  name: "pnpm dev",
  summary:
    "Runs a mock server. Whenever a file of the description is saved, regenerates the code and reloads the server.",
  forwardsTo: "rtk-mock",
  details: "All other arguments are passed to rtk-mock, e.g. --port 4020. List its options with: npx rtk-mock --help",
  async run({ forwarded, stdout }): Promise<number> {
    const { ended, close } = await develop({
      root: resolve(import.meta.dirname, "../../.."),
      mockOptions: forwarded,
      print: (text) => stdout.write(text),
    });
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
    const exitCode = await ended;
    await close();
    return exitCode;
  },
});

process.exitCode = await runCommand(dev);
