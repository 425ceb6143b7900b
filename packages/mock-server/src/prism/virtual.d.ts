/** Made by `../build/operations.ts` at build time. */
declare module "virtual:prism-operations" {
  const operations: {
    id: string;
    method: string;
    path: string;
    /** The operation as Prism reads it, parsed when it is first asked for. */
    json: string;
  }[];
  export default operations;
}
