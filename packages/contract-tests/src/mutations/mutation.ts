/** A deliberate breakage: one text of one file becomes another. */
export interface Mutation {
  name: string;
  /** Path from the repository's root. */
  file: string;
  /** What is replaced; it stands in the file once. */
  find: string;
  replace: string;
  /** The part of the suite that must turn red: a folder of test/, or the check of generated files. */
  part: string;
  /** Whether everything is generated anew from the description first, as its author would do. */
  regenerate?: boolean;
}

/** The check of generated files, which is no part of the suite but stands beside it in every run. */
export const generatedFiles = "generated files";
