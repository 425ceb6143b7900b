/** Made by `build/resources-plugin.ts` when this package is built. */
declare module "virtual:prism-operations" {
  interface BundledOperation {
    id: string;
    method: string;
    path: string;
    /** The operation as Prism reads it, with `{"$part": 3}` in the place of what is shared. */
    json: string;
  }
  const bundled: {
    /** JSON of what operations share. */
    parts: string[];
    operations: BundledOperation[];
    /** The webhook events, each as an operation whose path is its name. */
    events: BundledOperation[];
  };
  export default bundled;
}
