import { join } from "node:path";
import { descriptionFile, folderOf, generatedFolder, rivalFile, rivalsFolder } from "../paths.ts";
import { type FinishedChild, runNode } from "../run/child.ts";

/** Another project's generator, whose command runs on our description. */
export interface Generator {
  name: string;
  /** Generates into a folder. */
  run(folder: string): Promise<FinishedChild>;
}

const node = (args: string[]) => runNode(args, { cwd: rivalsFolder });

export const generators: Generator[] = [
  {
    name: "openapi-typescript",
    run: (folder) =>
      node([rivalFile("openapi-typescript/bin/cli.js"), descriptionFile, "-o", join(folder, "openapi-typescript.ts")]),
  },
  {
    name: "@hey-api/openapi-ts",
    run: (folder) =>
      node([
        ...[rivalFile("@hey-api/openapi-ts/dist/run.mjs"), "-i", descriptionFile, "-o", join(folder, "hey-api")],
        ...["-c", "@hey-api/client-fetch", "--no-log-file"],
      ]),
  },
  { name: "orval", run: (folder) => node(["generate-orval.mjs", descriptionFile, join(folder, "orval.ts")]) },
  {
    name: "redocly generate-client",
    run: (folder) =>
      node([
        ...[join(folderOf("@redocly/cli"), "bin/cli.js"), "generate-client"],
        ...[descriptionFile, "-o", join(folder, "redocly.ts")],
      ]),
  },
];

/** Generates all clients that the suites compare with. */
export async function generateAll(): Promise<void> {
  for (const { run } of generators) await run(generatedFolder);
}
