import { relative } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { type Description, DescriptionError } from "./description.ts";

/**
 * Bundles a description that is spread over many files into one document.
 *
 * Schemas, parameters, headers and responses become components that are named after their files.
 *
 * @param root path of the root file (`openapi.yaml`)
 * @throws DescriptionError naming file and place if a file cannot be read, a `$ref` has no target, or two files would
 *   need the same component name
 */
export async function bundleDescription(root: string): Promise<Description> {
  const { bundle: document, problems } = await bundle({ ref: root, config: await createConfig({}) }).catch(
    // A root file that is missing or not YAML is thrown, other problems are returned.
    (cause: Error) => {
      throw new DescriptionError(cause.message, { cause });
    },
  );
  if (problems.length > 0) throw new DescriptionError(problems.map(describeProblem).join("\n"));
  return document.parsed as Description;
}

/** Returns the text of the bundle's file. */
export function serialize(description: Description): string {
  return `${JSON.stringify(description, null, 2)}\n`;
}

type Problem = Awaited<ReturnType<typeof bundle>>["problems"][number];

function describeProblem({ message, location: [place] }: Problem): string {
  return place ? `${relative(".", place.source.absoluteRef)}${place.pointer ?? ""}: ${message}` : message;
}
