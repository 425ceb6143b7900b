import { isObject, type Json, type JsonObject, refsIn } from "@org/rtk-openapi-refs";
import { type PathCalls, writeCalls } from "./calls.ts";
import { Readers } from "./readers.ts";
import { target } from "./schemas.ts";
import { variants, write } from "./writers.ts";

/** A program that uses a client. */
export interface Consumer {
  /** Everything but the calls by path. */
  code: string;
  pathCalls: PathCalls[];
}

/**
 * Returns a program that uses everything a description offers: it reads every property of responses and events, narrows
 * every union and enum, passes every parameter, and calls every method on both levels of the client.
 */
export function writeConsumer(document: JsonObject): Consumer {
  const names = Object.keys(Object(document.components).schemas);
  const sent = findSent(document);
  const readers = new Readers(document);
  const { byMethod, byPath } = writeCalls(document, readers);
  const code = [
    `import { ${names.map((name) => `type ${name}`).join(", ")}, type RtkClient } from "./index.ts";`,
    `import { type WebhookHandlers } from "./webhooks/index.ts";`,
    "declare const rtk: RtkClient;",
    "declare function pick<T>(): T;",
    "declare function never(value: never): void;",
    "declare function text(value: string): void;",
    "declare function number(value: number): void;",
    "declare function flag(value: boolean): void;",
    ...names.filter((name) => !sent.only.has(name)).map((name) => readers.function(name)),
    ...names.filter((name) => sent.all.has(name)).map((name) => writeValues(document, name)),
    ...byMethod,
    writeHandlers(document),
  ].join("\n\n");
  return { code, pathCalls: byPath };
}

/** Returns the names of schemas that occur in requests, and of those that occur only there. */
function findSent(document: JsonObject): { all: Set<string>; only: Set<string> } {
  const operations = Object.values(Object(document.paths)).flatMap((item) => Object.values(Object(item)));
  const requests = operations.map((operation) => [Object(operation).parameters, Object(operation).requestBody]);
  const responses = operations.map((operation) => Object(operation).responses);
  const namesIn = (node: unknown) => {
    const refs = [...refsIn(document, node)].filter((ref) => ref.startsWith("#/components/schemas/"));
    return new Set(refs.map((ref) => ref.split("/").at(-1) ?? ""));
  };
  const all = namesIn(requests);
  const received = namesIn([responses, document.webhooks]);
  return { all, only: all.difference(received) };
}

function writeValues(document: JsonObject, name: string): string {
  const schema = target(document, { $ref: `#/components/schemas/${name}` });
  const values = new Set(variants.map((variant) => write(document, schema, variant)));
  return [...values].map((value) => `pick<(value: ${name}) => void>()(${value});`).join("\n");
}

/** Handles every event by name. */
function writeHandlers(document: JsonObject): string {
  const events = Object.entries(isObject(document.webhooks) ? document.webhooks : {});
  const handlers = events.map(([name, item]: [string, Json]) => {
    const body = target(document, Object(Object(item).post).requestBody as Json);
    const schema = Object(Object(body.content)["application/json"]).schema as JsonObject;
    return `${JSON.stringify(name)}: (event) => { read${String(schema.$ref).split("/").at(-1)}(event); },`;
  });
  return `export const handlers: WebhookHandlers = {\n${handlers.join("\n")}\n};`;
}
