import { join, relative } from "node:path/posix";
import { repositoryUrl } from "./folders.ts";

/**
 * Rewrites the relative links of a page for the site: links that leave the documentation's folder point to GitHub, and
 * `README.md` becomes the index of its folder.
 *
 * @param path of the page, relative to the repository's root
 * @param folder that the site shows, relative to the repository's root
 */
export function rewriteLinks(markdown: string, path: string, folder: string): string {
  return outsideCode(markdown, (text) =>
    text.replaceAll(/\]\((?![a-z]+:|#|\/)([^)#\s]+)(#[^)\s]*)?\)/g, (_, target: string, anchor = "") => {
      const destination = join(path, "..", target);
      const isOutside = relative(folder, destination).startsWith("..");
      const url = isOutside ? `${repositoryUrl}/blob/main/${destination}` : target.replace(/README\.md$/, "index.md");
      return `](${url}${anchor})`;
    }),
  );
}

function outsideCode(markdown: string, change: (text: string) => string): string {
  return markdown
    .split(/(^```.*?^```$)/ms)
    .map((part) => (part.startsWith("```") ? part : change(part)))
    .join("");
}
