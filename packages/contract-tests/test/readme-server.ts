import { Server } from "node:net";

/** Preloaded by examples: servers take a free port and do not keep the process alive. */
const { listen } = Server.prototype;
Server.prototype.listen = function (this: Server, ...args: unknown[]) {
  if (typeof args[0] === "number") args[0] = 0;
  return (listen as (...args: unknown[]) => Server).apply(this, args).unref();
} as typeof listen;
