import type { Json } from "./json.ts";
import { checkTree, DocumentError, limits } from "./limits.ts";

/**
 * Parses the text of a document, JSON or YAML, and checks that it is a tree of a manageable size.
 *
 * @throws DocumentError with the reason
 */
export async function parseDocument(text: string): Promise<Json> {
  if (text.length > limits.characters) {
    throw new DocumentError(`it is longer than ${limits.characters.toLocaleString("en")} characters`);
  }
  const document = await parse(text.replace(/^\uFEFF/, ""));
  checkTree(document);
  return document;
}

async function parse(text: string): Promise<Json> {
  try {
    // Text that begins with a brace is parsed as JSON, because that parser is faster and has better messages.
    if (/^[ \t\r\n]*\{/.test(text)) return JSON.parse(text) as Json;
    const { load } = await import("js-yaml");
    return load(text, { maxDepth: limits.depth }) as Json;
  } catch (error) {
    throw new DocumentError((error as Error).message.split("\n")[0] ?? "", { cause: error });
  }
}
