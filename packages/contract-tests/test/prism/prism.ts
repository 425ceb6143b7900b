import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const prism = createRequire(import.meta.url).resolve("@stoplight/prism-cli");
const description = fileURLToPath(import.meta.resolve("@org/rtk-spec/openapi.json"));

/** Prism's own command as a running process. */
export interface Prism {
  url: string;
  stop(): Promise<void>;
}

/** Runs `prism mock --errors` on the description. */
export function startPrismMock(): Promise<Prism> {
  return start("mock", "--errors", "--port", "0", description);
}

/** Runs `prism proxy --errors` on the description. @param upstream URL of the server behind it */
export function startPrismProxy(upstream: string): Promise<Prism> {
  return start("proxy", "--errors", "--port", "0", description, upstream);
}

/** Resolves as soon as Prism announces its port. @throws Error with Prism's output if it exits instead */
async function start(...args: string[]): Promise<Prism> {
  const child = spawn(process.execPath, [prism, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk;
      const [, origin] = /Prism is listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(output) ?? [];
      if (!origin) return;
      // Discards the log of requests, which would fill the pipe.
      child.stdout.off("data", read).resume();
      resolve(origin);
    };
    child.stdout.on("data", read);
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    exited.then(([code]) => reject(new Error(`prism ${args.join(" ")} exited with ${code}: ${output}`)));
  });
  return {
    url,
    async stop() {
      child.kill();
      await exited;
    },
  };
}
