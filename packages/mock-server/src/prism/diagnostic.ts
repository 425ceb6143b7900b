/** Prism's report of a violation. */
export interface Diagnostic {
  path?: (string | number)[];
  message: string;
  code?: string | number;
}

/** Prism's ValidationContext; the `const enum` of a CommonJS module cannot be imported. */
export const input = 0;
export const output = 1;
