// Made by packages/codegen/src/client/version.ts from specs/. Do not edit: change the description, then `pnpm generate`.

/** Version of this package. */
export const packageVersion = "0.0.0";
/** Version of the API description that this package was generated from. */
export const descriptionVersion = "0.1.0";
/** First 12 hexadecimal digits of the SHA-256 of that description's bundle (specs/dist/openapi.json). */
export const descriptionHash = "0c4a0a747a7b";
