/** A part of a description. */
// biome-ignore lint/suspicious/noExplicitAny: an edit may replace any part with anything.
export type Part = any;

/** Chooses an item of a list at random, determined by the seed. */
export type Choose = <Item>(items: readonly Item[]) => Item;

/** A kind of edit. */
export interface EditKind {
  name: string;
  /** The rating of all edits of the kind, unless the compiler decides it. */
  rating?: "none" | "patch";
  /** Edits a description at a place of its choice, and returns a description of that place. */
  apply(document: Part, choose: Choose): string;
}
