import { resolve } from "node:path";
import { develop } from "./dev/develop.ts";

// Usage: pnpm dev [options of rtk-mock]
const { ended, close } = await develop({
  root: resolve(import.meta.dirname, "../../.."),
  mockOptions: process.argv.slice(2),
  print: (text) => process.stdout.write(text),
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, close);
process.exitCode = await ended;
await close();
