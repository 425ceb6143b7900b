import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";
import type { HttpRequest, WholeResponse } from "../http/message.ts";

/** Forbids requests to other servers, and framing by other pages. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Scalar writes inline styles. Styles alone are harmless, since no other servers can be requested. */
export const referencePolicy = `${policy}; style-src 'self' 'unsafe-inline'`;

export const strictPolicy = `${policy}; style-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;

const types: Record<string, string> = {
  css: "text/css; charset=utf-8",
  html: "text/html; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  json: "application/json",
  svg: "image/svg+xml",
};

export interface Page {
  /** File name; its extension determines the media type. */
  name: string;
  /** The file, or its compressed form. */
  content: string | { gzipped: Uint8Array };
  policy?: string;
}

/**
 * Responds with a file: compressed if the browser accepts that, and without a body if the browser already has the file.
 */
export function pageResponse(
  { headers: { "accept-encoding": encodings = "", "if-none-match": known } }: HttpRequest,
  { name, content, policy = strictPolicy }: Page,
): WholeResponse {
  const gzipped = typeof content === "string" ? gzipSync(content) : content.gzipped;
  const etag = `"${createHash("sha1").update(gzipped).digest("base64url")}"`;
  const headers = {
    "content-type": types[name.split(".").at(-1) ?? ""] ?? "application/octet-stream",
    "content-security-policy": policy,
    "cache-control": "no-cache",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    vary: "accept, accept-encoding",
    etag,
  };
  if (known === etag) return { status: 304, headers, body: "" };
  if (!/\bgzip\b/.test(encodings)) return { status: 200, headers, body: gunzipSync(gzipped) };
  return { status: 200, headers: { ...headers, "content-encoding": "gzip" }, body: gzipped };
}
