// Run in a separate process: imports a module, and prints the time and the memory that it keeps.
const [url = ""] = process.argv.slice(2);
const collect = (globalThis as { gc?: () => void }).gc ?? (() => {});
collect();
const before = process.memoryUsage().heapUsed;
const begun = performance.now();
Object.assign(globalThis, { kept: await import(url) });
const ms = performance.now() - begun;
collect();
process.stdout.write(JSON.stringify({ ms, kb: (process.memoryUsage().heapUsed - before) / 1024 }));
