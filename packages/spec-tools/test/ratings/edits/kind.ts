/** A part of a description. */
// biome-ignore lint/suspicious/noExplicitAny: an edit may make anything of any part.
export type Part = any;

/** Chooses one of a list, at random but by the seed. */
export type Choose = <Item>(items: readonly Item[]) => Item;

/** A kind of edit. */
export interface EditKind {
  name: string;
  /** The rating that all edits of the kind have, if the compiler does not decide it. */
  rating?: "none" | "patch";
  /** Edits a description at a place of its choice, and says where. */
  apply(document: Part, choose: Choose): string;
}
