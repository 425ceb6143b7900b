/** A body that is there as a whole. It has its own module, so that the package's types need no types of Node. */
export type Content = string | Uint8Array;
