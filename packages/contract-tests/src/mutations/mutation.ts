/** A deliberate breakage: one text of one file is replaced. */
export interface Mutation {
  name: string;
  /** Path from the repository's root. */
  file: string;
  /** The text to replace; occurs in the file exactly once. */
  find: string;
  replace: string;
  /** What must detect it: a folder of test/, one of its files, or the check of generated files. */
  part: string;
  /** Whether everything is first regenerated from the description, as an author would do. */
  regenerate?: boolean;
}

/** The check of generated files, which is separate from the suite. */
export const generatedFiles = "generated files";
