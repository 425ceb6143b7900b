import { readdirSync } from "node:fs";
import { dirname, extname, join, relative } from "node:path";
import type { Oas3Rule } from "@redocly/openapi-core";

const folders = ["resources", "shared"];

/** Refuses files that nothing refers to, so that the bundle has no unused components. */
export const noUnusedFile: Oas3Rule = () => {
  const used = new Set<string>();
  return {
    ref(_reference, _context, target) {
      if (target.location) used.add(target.location.source.absoluteRef);
    },
    Root: {
      leave(_root, { report, location }) {
        const root = dirname(location.source.absoluteRef);
        for (const file of folders.flatMap((folder) => filesIn(join(root, folder)))) {
          if (!used.has(file))
            report({ message: `Nothing refers to ${relative(root, file)}: refer to it or delete it.` });
        }
      },
    },
  };
};

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => extname(name) === ".yaml")
    .map((name) => join(folder, name));
}
