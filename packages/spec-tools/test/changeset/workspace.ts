import { captureCommand } from "@org/rtk-command-line";
import { createChangesetCommand } from "../../src/changeset/command.ts";
import type { fixture } from "../diff/fixture.ts";
import { commitFixture, type makeRepository, prepareOnce } from "../diff/repository.ts";

export type Things = ReturnType<typeof fixture>;

export const folder = ".changeset";

const paths = { "rtk-client": "packages/rtk-client", "rtk-mock-server": "packages/mock-server", "rtk-spec": "specs" };

/** Repositories with packages of a version, on their own branch. */
const repositories = Object.fromEntries(
  ["0.4.0", "1.0.0", "1.2.3"].map((version) => {
    const create = prepareOnce(async (repository) => {
      await commitFixture(repository);
      for (const [name, path] of Object.entries(paths)) {
        await repository.write(`${path}/package.json`, JSON.stringify({ name: `@org/${name}`, version }));
      }
      await repository.write(`${folder}/README.md`, "What changesets are.");
      repository.commit();
      repository.git("switch", "--quiet", "--create", "branch");
    });
    return [version, create];
  }),
);

export async function makeWorkspace(version: "0.4.0" | "1.0.0" | "1.2.3" = "1.2.3") {
  const repository = await (repositories[version] as typeof makeRepository)();
  return {
    ...repository,
    run: (...args: string[]) => captureCommand(createChangesetCommand(repository.root), args),
    changesets: async () => (await repository.list(folder)).filter((file) => file !== "README.md"),
  };
}

export const bumps = (bump: string) =>
  ["---", `"@org/rtk-client": ${bump}`, `"@org/rtk-mock-server": ${bump}`, `"@org/rtk-spec": ${bump}`, "---", ""].join(
    "\n",
  );

export const addParameter = ({ paths }: Things) => {
  paths["/{app_id}/things"].get.parameters.push({ name: "q", in: "query", schema: { type: "string" } });
};
export const removeOperation = ({ paths }: Things) => {
  delete (paths["/{app_id}/things"] as Partial<(typeof paths)["/{app_id}/things"]>).post;
};
export const reword = ({ paths }: Things) => {
  paths["/{app_id}/things"].get.summary = "List all things";
};
export const covered = { exitCode: 0, output: "Changesets cover all changes of the description.\n", errors: "" };
