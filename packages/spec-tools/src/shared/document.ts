import { readFile } from "node:fs/promises";
import { isObject, type Json, type JsonObject } from "@org/rtk-openapi-refs";
import { load } from "js-yaml";
import { InputError } from "./input-error.ts";

/** An OpenAPI 3 document and its source. */
export interface OpenApiDocument {
  source: string;
  root: JsonObject;
  /** OpenAPI 3.0 has `nullable: true` instead of `type: [..., "null"]`, and ignores what is beside a `$ref`. */
  isVersion30: boolean;
}

const fetchTimeoutMs = 60_000;

/**
 * Reads an OpenAPI 3 document, JSON or YAML.
 *
 * @param source path of a file, or an http(s) URL
 * @throws InputError naming the source if it cannot be read, cannot be parsed, or is not an OpenAPI 3 document
 */
export async function readDocument(source: string): Promise<OpenApiDocument> {
  const root = parse(source, await readText(source));
  if (!isObject(root) || typeof root.openapi !== "string" || !root.openapi.startsWith("3.")) {
    throw new InputError(`${source} is not an OpenAPI 3 document: it lacks \`openapi: 3.x\`.`);
  }
  return { source, root, isVersion30: root.openapi.startsWith("3.0") };
}

/** @throws InputError naming the source if it cannot be read */
export async function readText(source: string): Promise<string> {
  try {
    return /^https?:/.test(source) ? await fetchText(source) : await readFile(source, "utf8");
  } catch (error) {
    throw new InputError(`${source} cannot be read: ${reasonOf(error)}`);
  }
}

/** @throws InputError naming the source if the text is neither JSON nor YAML */
export function parse(source: string, text: string): Json {
  try {
    // Text that begins with a brace is JSON, whose parser is faster and has better messages.
    return (/^[ \t\r\n]*\{/.test(text) ? JSON.parse(text) : load(text, { filename: source })) as Json;
  } catch (error) {
    throw new InputError(`${source} cannot be parsed: ${reasonOf(error)}`);
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  if (!response.ok) throw new Error(`the server responded with ${response.status}`);
  return response.text();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
