import { gunzipSync } from "node:zlib";
import type { Description } from "../description/document.ts";
import { packageVersion } from "../generated/version.ts";
import {
  type HttpRequest,
  type HttpResponse,
  jsonResponse,
  type LocatedRequest,
  type Responder,
} from "../http/message.ts";
import { basePath, controlPath, livePagePath, referencePath } from "../http/paths.ts";
import { createRouter } from "../http/router.ts";
import { loadAsset } from "./assets.ts";
import { type Page, pageResponse, referencePolicy } from "./page-response.ts";
import { referenceDocument } from "./reference-document.ts";

/** Files by the path from which browsers load them. */
const files: Record<string, string> = {
  "/favicon.ico": "icon.svg",
  [referencePath]: "reference.html",
  [`${referencePath}/reference.css`]: "reference.css",
  [`${referencePath}/reference.js`]: "reference.js",
  [`${referencePath}/scalar.js`]: "scalar.js",
  [livePagePath]: "ui.html",
  [`${livePagePath}/theme.css`]: "theme.css",
  [`${livePagePath}/ui.css`]: "ui.css",
  [`${livePagePath}/ui.js`]: "ui.js",
};

type Show = (request: HttpRequest) => HttpResponse | Promise<HttpResponse>;

/**
 * Responds with the web pages: the start page, the reference and the live page.
 *
 * @param description returns the currently served description
 */
export function createPages(description: () => Description): Responder {
  const document: Show = (request) =>
    pageResponse(request, {
      name: "openapi.json",
      content: JSON.stringify(referenceDocument(description(), request.origin)),
    });
  const routes = [
    { method: "GET", path: "/", target: showStart },
    { method: "GET", path: `${referencePath}/openapi.json`, target: document },
    ...Object.entries(files).map(([path, name]) => ({ method: "GET", path, target: showFile(name) })),
  ];
  const route = createRouter(routes);
  return async ({ request, path }: LocatedRequest) => route(request.method, path).target(request);
}

function showFile(name: string): Show {
  const policy: Partial<Page> = name.startsWith("reference.") ? { policy: referencePolicy } : {};
  return async (request) => pageResponse(request, { name, content: { gzipped: await loadAsset(name) }, ...policy });
}

/** The start page's links as JSON, for programs. */
const showStart: Show = async (request) => {
  if (/\btext\/html\b/.test(request.headers.accept ?? "")) {
    const template = gunzipSync(await loadAsset("home.html")).toString();
    const origin = URL.canParse(request.origin) ? new URL(request.origin).origin : "";
    return pageResponse(request, { name: "home.html", content: template.replace("{origin}", () => origin) });
  }
  const links = { api: basePath, reference: referencePath, live: livePagePath, control: controlPath };
  return jsonResponse(200, { name: "RealtimeKit mock server", version: packageVersion, ...links }, { vary: "accept" });
};
