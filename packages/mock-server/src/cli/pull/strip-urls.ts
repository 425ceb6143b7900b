/** Copies a JSON value without user names, passwords and queries in URLs: they often hold keys and signatures. */
export function stripUrls<Value>(value: Value): Value {
  if (typeof value === "string") return stripUrl(value) as Value;
  if (Array.isArray(value)) return value.map(stripUrls) as Value;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, stripUrls(inner)])) as Value;
}

function stripUrl(text: string): string {
  if (!/^[a-z][a-z+.-]*:\/\//i.test(text) || !URL.canParse(text)) return text;
  const url = new URL(text);
  if (!url.username && !url.password && !url.search && !url.hash) return text;
  Object.assign(url, { username: "", password: "", search: "", hash: "" });
  return url.href;
}
