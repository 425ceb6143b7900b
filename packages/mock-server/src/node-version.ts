/** Oldest major version of Node that the mock server supports. */
const oldest = 20;

/** Returns an error message if this Node is too old. */
export function explainOldNode(name: string): string | undefined {
  const { version } = process;
  const major = Number(/^v(\d+)/.exec(version)?.[1]);
  return major < oldest ? `${name} needs Node ${oldest} or later; this is ${version}` : undefined;
}
