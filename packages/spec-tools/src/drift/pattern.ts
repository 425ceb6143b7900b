/**
 * Compiles a pattern for operation ids or locations: `*` matches any part of one segment, `**` any number of segments.
 *
 * @param separator what separates segments: "." in locations, "/" in operation ids
 */
export function compilePattern(pattern: string, separator: "." | "/"): (text: string) => boolean {
  const end = RegExp.escape(separator);
  const source = pattern
    .split(new RegExp(`(\\*\\*${end}|\\*\\*|\\*)`))
    .map((part) => {
      if (part === `**${separator}`) return `(?:.*${end})?`;
      if (part === "**") return ".*";
      return part === "*" ? `[^${end}]*` : RegExp.escape(part);
    })
    .join("");
  const expression = new RegExp(`^${source}$`);
  return (text) => expression.test(text);
}

export function isPattern(text: string): boolean {
  return text.includes("*");
}
