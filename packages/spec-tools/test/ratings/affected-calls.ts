import type { Consumer } from "./consumer/consumer.ts";

/* Types of paths compile slowly, and an edit affects few of them. */

/**
 * Returns a function that returns the program for a client. Calls by path are left out if all types that they depend on
 * are the same as in the base, against which the whole program is compiled too.
 *
 * @param base the base's `openapi.ts`
 */
export function programFor({ code, pathCalls }: Consumer, base: string): (types: string) => string {
  const baseParts = splitTypes(base);
  const baseTypes = new Map(pathCalls.map((call) => [call, typesOf(baseParts, call)]));
  return (types) => {
    const parts = types === base ? new Map<string, string>() : splitTypes(types);
    const affected = pathCalls.filter((call) => typesOf(parts, call) !== baseTypes.get(call));
    return [code, ...affected.map((call) => call.code)].join("\n\n");
  };
}

const comments = /\/\*\*[\s\S]*?\*\//g;

/** Removes what does not affect types. */
export function withoutComments(code: string): string {
  return code.replaceAll(comments, "");
}

/** Splits generated types into the declarations of paths, operations, components and schemas, by name. */
function splitTypes(types: string): Map<string, string> {
  const parts = new Map<string, string>();
  let section = "";
  let name = "";
  for (const line of withoutComments(types).split("\n")) {
    const [, interfaceName, declared] = /^export (?:interface (\w+)|\w+ ([\w$]+))/.exec(line) ?? [];
    if (interfaceName ?? declared) {
      section = interfaceName ?? "";
      name = interfaceName ?? declared ?? "";
    } else if (section) {
      const member = section === "components" ? /^ {8}"?([^\s":?]+)/ : /^ {4}"?([^\s":?]+)/;
      name = member.exec(line)?.[1] ?? name;
    }
    parts.set(name, `${parts.get(name) ?? ""}${line}\n`);
  }
  return parts;
}

/** Returns all declarations that calls depend on, directly and through others. */
function typesOf(parts: Map<string, string>, { path, code }: Consumer["pathCalls"][number]): string {
  const readers = Array.from(code.matchAll(/\bread(\w+)\(/g), ([, type = ""]) => type);
  const names = new Set([path, ...readers]);
  for (const name of names) {
    for (const word of parts.get(name)?.match(/[^\s"';:?,|&<>()[\]{}]+/g) ?? []) if (parts.has(word)) names.add(word);
  }
  return [...names]
    .sort()
    .map((name) => parts.get(name))
    .join("");
}
