/** What Prism says of one violation. */
export interface Diagnostic {
  path?: (string | number)[];
  message: string;
  code?: string | number;
}

/** Prism's ValidationContext; the enum itself cannot be imported, as it is a `const` of a CommonJS module. */
export const input = 0;
export const output = 1;
