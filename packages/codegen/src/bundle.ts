import { relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { Description } from "./description.ts";

/**
 * Reads a description that is spread over many files and puts it into one document.
 *
 * Schemas, parameters, headers and responses become components that are named after their files.
 *
 * @param root path of the root file (`openapi.yaml`)
 * @throws Error naming file and place when a file cannot be read, a `$ref` leads nowhere, or two files of one name
 *   would need the same component name
 */
export async function bundleDescription(root: string): Promise<Description> {
  const { bundle: document, problems } = await bundle({ ref: root, config: await createConfig({}) });
  if (problems.length > 0) throw new Error(problems.map(describeProblem).join("\n"));
  return document.parsed as Description;
}

/** A description as the bundle's file holds it. */
export function serialize(description: Description): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

function describeProblem({ message, location: [place] }: Problem): string {
  return place ? `${relative(".", place.source.absoluteRef)}${place.pointer ?? ""}: ${message}` : message;
}
