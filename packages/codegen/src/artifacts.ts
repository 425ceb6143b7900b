import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundleDescription } from "./bundle.ts";
import type { Description } from "./description.ts";
import { generateMethods } from "./methods.ts";
import { generateModels } from "./models.ts";
import { generateOperations } from "./operations.ts";
import { generateTypes } from "./types.ts";
import { generateVersion } from "./version.ts";

/** A generated file: its path from the repository's root, and what it must hold. */
export interface Artifact {
  path: string;
  content: string;
}

/** What can be generated, each set by the name that the command line takes. */
export const artifactSets = { spec: specArtifacts, client: clientArtifacts, mock: mockArtifacts };

export type ArtifactSet = keyof typeof artifactSets;

export const repositoryRoot: string = fileURLToPath(new URL("../../..", import.meta.url));

const bundlePath = "specs/dist/openapi.json";

async function specArtifacts(): Promise<Artifact[]> {
  const description = await bundleDescription(join(repositoryRoot, "specs/openapi.yaml"));
  return [{ path: bundlePath, content: `${JSON.stringify(description, null, 2)}\n` }];
}

async function clientArtifacts(): Promise<Artifact[]> {
  const description = await readBundle();
  const folder = "packages/rtk-client/src/generated";
  const { version } = JSON.parse(await readFile(join(repositoryRoot, "packages/rtk-client/package.json"), "utf8"));
  return [
    { path: `${folder}/openapi.ts`, content: withHeader("types.ts", await generateTypes(description)) },
    { path: `${folder}/operations.ts`, content: withHeader("operations.ts", generateOperations(description)) },
    { path: `${folder}/methods.ts`, content: withHeader("methods.ts", generateMethods(description)) },
    { path: `${folder}/models.ts`, content: withHeader("models.ts", generateModels(description)) },
    { path: `${folder}/version.ts`, content: withHeader("version.ts", generateVersion(description, version)) },
  ];
}

/** The mock server has types of its own: it and the client do not know each other. */
async function mockArtifacts(): Promise<Artifact[]> {
  const description = await readBundle();
  const folder = "packages/mock-server/src/generated";
  return [{ path: `${folder}/openapi.ts`, content: withHeader("types.ts", await generateTypes(description)) }];
}

async function readBundle(): Promise<Description> {
  return JSON.parse(await readFile(join(repositoryRoot, bundlePath), "utf8")) as Description;
}

function withHeader(script: string, code: string): string {
  return `// Made by packages/codegen/src/${script} from specs/. Do not edit: change the description, then \`pnpm generate\`.\n\n${code}`;
}
