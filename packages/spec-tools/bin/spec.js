// Plain JavaScript, so that a Node version that cannot run TypeScript prints an error message instead of a stack trace.
const [command, ...args] = process.argv.slice(2);

if (process.features.typescript) {
  const { run } = await import("../src/run.ts");
  await run(command, args);
} else {
  const name = `spec:${command}`;
  const message = `${name} needs Node 24 or later; this is ${process.version}. "pnpm ${name}" brings its own Node.\n`;
  process.stderr.write(message);
  process.exitCode = 2;
}
