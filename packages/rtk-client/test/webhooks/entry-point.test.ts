import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

describe("the entry point ./webhooks", () => {
  test("is not loaded by @org/rtk-client", () => {
    expect(filesOf("@org/rtk-client").filter((file) => file.includes("/dist/webhooks/"))).toEqual([]);
  });

  test("loads nothing of the client but its errors", () => {
    const sources = readdirSync(new URL("../../src/webhooks/", import.meta.url), { recursive: true, encoding: "utf8" });
    const imports = sources
      .filter((file) => file.endsWith(".ts"))
      .flatMap((file) => {
        const code = readFileSync(new URL(`../../src/webhooks/${file}`, import.meta.url), "utf8");
        return importsOf(code);
      });
    const others = imports.filter((name) => name.startsWith("../") && !name.startsWith("../webhook"));
    expect(new Set(others)).toEqual(new Set(["../errors/errors.ts"]));
  });

  test("needs no dependency, no Node module, and nothing that only some runtimes have", () => {
    for (const file of filesOf("@org/rtk-client/webhooks")) {
      const code = readFileSync(file, "utf8").replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*|^import type .*$/gm, "");
      expect(importsOf(code).filter((specifier) => !specifier.startsWith("."))).toEqual([]);
      expect(code).not.toMatch(/\b(Buffer|process|require|__dirname|setImmediate)\b/);
    }
  });
});

/** Files that are loaded when one of our modules is imported, itself first. */
function filesOf(specifier: string): string[] {
  const files = [import.meta.resolve(specifier)];
  for (const file of files) {
    const relative = importsOf(readFileSync(fileURLToPath(file), "utf8")).filter((name) => name.startsWith("."));
    files.push(...relative.map((name) => new URL(name, file).href).filter((found) => !files.includes(found)));
  }
  return files.map((file) => fileURLToPath(file));
}

/** Runtime imports of a module. */
function importsOf(code: string): string[] {
  const loaded = code.replaceAll(/^(im|ex)port type [^;]*;/gm, "");
  return Array.from(loaded.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*"([^"]+)"/g), ([, name = ""]) => name);
}
