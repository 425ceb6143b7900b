/** Made by `build/operations-plugin.ts` when this package is built. */
declare module "virtual:prism-operations" {
  const bundled: {
    /** JSON of what operations share. */
    parts: string[];
    operations: {
      id: string;
      method: string;
      path: string;
      /** The operation as Prism reads it, with `{"part": 3}` in the place of what is shared. */
      json: string;
    }[];
  };
  export default bundled;
}
