import { createHash } from "node:crypto";
import { serialize } from "../description/bundle.ts";
import type { Description } from "../description/description.ts";
import { literal } from "./literal.ts";

/** Returns constants that identify the generated code: versions of package and description, hash of the bundle. */
export function generateVersion(description: Description, packageVersion: string): string {
  const hash = createHash("sha256").update(serialize(description)).digest("hex").slice(0, 12);
  return [
    "/** Version of this package. */",
    `export const packageVersion = ${literal(packageVersion)};`,
    "/** Version of the API description that this package was generated from. */",
    `export const descriptionVersion = ${literal(description.info.version)};`,
    "/** First 12 hexadecimal digits of the SHA-256 of that description's bundle (specs/dist/openapi.json). */",
    `export const descriptionHash = "${hash}";`,
    "",
  ].join("\n");
}
