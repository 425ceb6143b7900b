#!/usr/bin/env node
// The command in a clone, which needs no build. The published command is dist/cli.js. Plain JavaScript, so that a Node
// version that cannot run TypeScript prints an error message instead of a stack trace.
import * as module from "node:module";

if (process.features.typescript && module.registerHooks) {
  module.registerHooks({
    resolve: (specifier, context, next) =>
      next(specifier, { ...context, conditions: [...context.conditions, "@org/source"] }),
  });
  await import("../src/cli/main.ts");
} else {
  process.stderr.write(
    `In a clone, rtk-mock needs Node 24 or later; this is ${process.version}. "pnpm exec rtk-mock" brings its own Node.\n`,
  );
  process.exitCode = 2;
}
