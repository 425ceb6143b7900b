import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { generateEventNames } from "../client/event-names.ts";
import { generateMethods } from "../client/methods.ts";
import { generateModels } from "../client/models.ts";
import { generateOperations } from "../client/operations.ts";
import { generateTypes } from "../client/types.ts";
import { generateVersion } from "../client/version.ts";
import { bundleDescription, serialize } from "../description/bundle.ts";
import { checkNames } from "../description/check.ts";
import type { Description } from "../description/description.ts";
import { generateCloudflarePage } from "../pages/cloudflare-page.ts";
import { generateCoverage } from "../pages/coverage.ts";
import { generateLlmsText } from "../pages/llms.ts";
import { generateOperationsPage } from "../pages/operations-page.ts";

/** A generated file: its path from the repository's root and its content. */
export interface Artifact {
  path: string;
  content: string;
}

/**
 * Yields everything that is generated from the description, as soon as it is ready: the bundle, the code of client and
 * mock server, the coverage table, and the generated pages of the documentation.
 *
 * @param root the repository's root
 * @throws DescriptionError naming file and place if the description cannot be read, before the first artifact
 */
export async function* makeArtifacts(root: string): AsyncGenerator<Artifact> {
  const description = await bundleDescription(join(root, "specs/openapi.yaml"));
  checkNames(description);
  yield { path: "specs/dist/openapi.json", content: serialize(description) };
  const types = await generateTypes(description);
  yield* await clientArtifacts(root, description, types);
  yield* await mockArtifacts(root, description, types);
  yield { path: "packages/contract-tests/COVERAGE.md", content: generateCoverage(description) };
  yield* await documentationArtifacts(root, description);
}

const cloudflarePage = "docs/cloudflare-methods.md";

async function documentationArtifacts(root: string, description: Description): Promise<Artifact[]> {
  const generated = { path: cloudflarePage, content: generateCloudflarePage(description) };
  const written = globSync("docs/**/*.md", { cwd: root, exclude: [cloudflarePage] });
  const pages = await Promise.all(
    written.map(async (path) => ({ path, markdown: await readFile(join(root, path), "utf8") })),
  );
  pages.push({ path: cloudflarePage, markdown: generated.content });
  const readme = await readFile(join(root, "README.md"), "utf8");
  return [generated, { path: "llms.txt", content: generateLlmsText(readme, pages) }];
}

async function clientArtifacts(root: string, description: Description, types: string): Promise<Artifact[]> {
  const version = await packageVersion(root, "packages/rtk-client");
  const folder = "packages/rtk-client/src/generated";
  return [
    { path: `${folder}/openapi.ts`, content: withHeader("types.ts", types) },
    { path: `${folder}/operations.ts`, content: withHeader("operations.ts", generateOperations(description)) },
    { path: `${folder}/methods.ts`, content: withHeader("methods.ts", generateMethods(description)) },
    { path: `${folder}/models.ts`, content: withHeader("models.ts", generateModels(description)) },
    { path: "packages/rtk-client/OPERATIONS.md", content: generateOperationsPage(description) },
    { path: `${folder}/event-names.ts`, content: withHeader("event-names.ts", generateEventNames(description)) },
    { path: `${folder}/version.ts`, content: withHeader("version.ts", generateVersion(description, version)) },
  ];
}

/** The mock server has its own copy of the types, because it must not depend on the client. */
async function mockArtifacts(root: string, description: Description, types: string): Promise<Artifact[]> {
  const version = await packageVersion(root, "packages/mock-server");
  const folder = "packages/mock-server/src/generated";
  return [
    { path: `${folder}/openapi.ts`, content: withHeader("types.ts", types) },
    { path: `${folder}/event-names.ts`, content: withHeader("event-names.ts", generateEventNames(description)) },
    { path: `${folder}/version.ts`, content: withHeader("version.ts", generateVersion(description, version)) },
  ];
}

async function packageVersion(root: string, folder: string): Promise<string> {
  return JSON.parse(await readFile(join(root, folder, "package.json"), "utf8")).version;
}

function withHeader(script: string, code: string): string {
  return `// Made by packages/codegen/src/client/${script} from specs/. Do not edit: change the description, then \`pnpm generate\`.\n\n${code}`;
}
