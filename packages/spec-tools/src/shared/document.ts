import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { bundleDescription } from "@org/rtk-codegen/bundle";
import { DocumentError, isObject, type Json, type JsonObject, limits, parseDocument } from "@org/rtk-openapi-refs";
import { InputError } from "./input-error.ts";

/** An OpenAPI 3 document and its source. */
export interface OpenApiDocument {
  source: string;
  root: JsonObject;
  /** OpenAPI 3.0 has `nullable: true` instead of `type: [..., "null"]`, and ignores the keywords next to a `$ref`. */
  isVersion30: boolean;
}

export interface ReadOptions {
  /** Whether to read the files and URLs that the document refers to; by default only the document is read. */
  resolveExternal?: boolean;
}

const fetchTimeoutMs = 60_000;

/**
 * Reads an OpenAPI 3 document, JSON or YAML.
 *
 * @param source path of a file, or an http(s) URL
 * @throws InputError naming the source if it cannot be read, cannot be parsed, or is not an OpenAPI 3 document
 */
export async function readDocument(
  source: string,
  { resolveExternal = false }: ReadOptions = {},
): Promise<OpenApiDocument> {
  const root = await parse(source, await readText(source));
  if (!isObject(root) || typeof root.openapi !== "string" || !root.openapi.startsWith("3.")) {
    throw new InputError(`${source} is not an OpenAPI 3 document: it lacks \`openapi: 3.x\`.`);
  }
  const isVersion30 = root.openapi.startsWith("3.0");
  return { source, root: resolveExternal ? await bundle(source) : root, isVersion30 };
}

/** Bundles a document with everything that it refers to. @throws InputError naming what cannot be read */
export async function bundle(source: string): Promise<JsonObject> {
  try {
    return (await bundleDescription(/^https?:/.test(source) ? source : resolve(source))) as unknown as JsonObject;
  } catch (error) {
    throw new InputError(reasonOf(error));
  }
}

/** @throws InputError naming the source if it cannot be read */
export async function readText(source: string): Promise<string> {
  try {
    return /^https?:/.test(source) ? await fetchText(source) : await readLocal(source);
  } catch (error) {
    throw new InputError(`${source} cannot be read: ${reasonOf(error)}`);
  }
}

/** @throws InputError naming the source if the text is neither JSON nor YAML, or larger than can be compared */
export async function parse(source: string, text: string): Promise<Json> {
  try {
    return await parseDocument(text);
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new InputError(`${source} cannot be parsed: ${error.message}`);
  }
}

async function readLocal(path: string): Promise<string> {
  const { size } = await stat(path);
  if (size > limits.characters * 4) throw new Error(`it has ${size} bytes, more than can be compared`);
  return readFile(path, "utf8");
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(fetchTimeoutMs) });
  if (!response.ok) throw new Error(`the server responded with ${response.status}`);
  let text = "";
  const decoder = new TextDecoder();
  for await (const part of response.body ?? []) {
    text += decoder.decode(part as Uint8Array, { stream: true });
    if (text.length > limits.characters) throw new Error("it is larger than can be compared");
  }
  return text + decoder.decode();
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message} (${error.cause.message})` : error.message;
}
