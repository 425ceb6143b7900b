import { RealtimeKit } from "cloudflare/resources/realtime-kit/realtime-kit";
import { createClient } from "cloudflare/tree-shakable";
import type { Operation } from "../../src/description/operations.ts";
import type { CallParts } from "../sample-calls.ts";

/** Cloudflare's own client; its RealtimeKit methods are called by name. */
export function createOfficialClient(baseURL: string, fetch: (request: Request) => Promise<Response>) {
  const { realtimeKit } = createClient({
    apiToken: "any-token",
    baseURL,
    maxRetries: 0,
    resources: [RealtimeKit],
    fetch: (url, init) => fetch(new Request(url, init as RequestInit)),
  });
  const bound = Object.fromEntries(resourcesOf(realtimeKit).flatMap(([name, resource]) => methodsOf(name, resource)));
  return {
    methodNames: Object.keys(bound),
    /** Calls a method (`meetings.get`) with extra headers. */
    call(name: string, operation: Operation, parts: CallParts, headers: Record<string, string>): Promise<unknown> {
      const method = bound[name];
      if (!method) throw new Error(`The official client has no ${name}`);
      return method(...argumentsFor(operation, parts), { headers });
    },
  };
}

/** The last path parameter comes first, all others follow in one object; account-level calls have only the object. */
function argumentsFor({ path: template }: Operation, { path, query, body }: CallParts): unknown[] {
  const names = Array.from(template.matchAll(/{(.+?)}/g), ([, name = ""]) => name);
  const last = names.length > 1 ? names.at(-1) : undefined;
  const { [last ?? ""]: first, ...others } = path;
  return [...(last ? [first] : []), { ...others, ...query, ...body }];
}

type Method = (...args: unknown[]) => Promise<unknown>;

function resourcesOf(realtimeKit: object): [string, object][] {
  return Object.entries(realtimeKit).filter(([name]) => !name.startsWith("_"));
}

/** Methods are on a resource's class or on the one it extends. */
function methodsOf(resource: string, instance: object): [string, Method][] {
  const own = Object.getPrototypeOf(instance);
  const names = [own, Object.getPrototypeOf(own)].flatMap((each) => Object.getOwnPropertyNames(each));
  const methods = instance as Record<string, Method>;
  return [...new Set(names)]
    .filter((name) => /^[a-z]/.test(name) && name !== "constructor")
    .map((name) => [`${resource}.${name}`, (...args) => (methods[name] as Method)(...args)]);
}
