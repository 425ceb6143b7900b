import bundledDescription from "@org/rtk-spec/openapi.json" with { type: "json" };
import { type DescribedOperation, type Description, operationsOf } from "../description/document.ts";
import { basePath, livePagePath } from "../http/paths.ts";
import { clientSample } from "./client-sample.ts";

/** Ids of the client's operations. */
const known = new Set(
  operationsOf(bundledDescription as unknown as Description).map(({ operation }) => operation.operationId),
);

const introduction = `Served by the mock server on your machine: "Test Request" calls it, with any token. Its state
is on the [live page](${livePagePath}).`;

/**
 * Returns a description for the reference: with the mock server as its server, and client samples for the operations.
 *
 * @param origin scheme and host of the mock server, as seen by the browser
 */
export function referenceDocument(description: Description, origin: string): object {
  const server = { url: origin + basePath, description: "This mock server." };
  const paths = Object.entries(description.paths).map(([path, item]) => {
    const operations = Object.entries(item).map(([method, operation]) => [
      method,
      withSample(description, operation, server.url),
    ]);
    return [path, Object.fromEntries(operations)];
  });
  return {
    ...description,
    info: { ...description.info, description: `${introduction}\n\n${description.info.description ?? ""}` },
    tags: description.tags?.map((tag) => ({ ...tag, "x-displayName": titleOf(tag.name) })),
    servers: [server],
    paths: Object.fromEntries(paths),
  };
}

/** `active-session` becomes `Active session`. */
function titleOf(tag: string): string {
  return tag.charAt(0).toUpperCase() + tag.slice(1).replaceAll("-", " ");
}

function withSample(description: Description, operation: DescribedOperation, baseUrl: string): object {
  if (!known.has(operation.operationId)) return operation;
  const source = clientSample(description, operation, baseUrl);
  return { ...operation, "x-codeSamples": [{ lang: "typescript", label: "@org/rtk-client", source }] };
}
