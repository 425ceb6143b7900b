import { defineCommand, type ExitCode } from "@org/rtk-command-line";
import { RefError } from "@org/rtk-openapi-refs";
import { DescriptionError } from "../description/description.ts";
import { repositoryRoot } from "./repository.ts";

/** Returns the command that generates or checks the files of a repository. @param root this repository by default */
export const createGenerateCommand = (root = repositoryRoot) =>
  defineCommand({
    name: "pnpm generate",
    summary: "Writes the generated files that are out of date with the description in specs/.",
    options: { check: { type: "boolean", help: "Write nothing; list the files that are out of date" } },
    exitCodes: { 1: "the description is invalid, or with --check a file is out of date" },
    isExpected: (error) => error instanceof DescriptionError || error instanceof RefError,
    async run({ options: { check }, stdout, stderr }): Promise<ExitCode> {
      // Imported late: it loads two compilers, which `--help` does not need.
      const { generate } = await import("./generate.ts");
      const paths = await generate({ check, root });
      if (!check) stdout.write(paths.map((path) => `wrote ${path}\n`).join(""));
      if (!check || paths.length === 0) return 0;
      stderr.write(`Out of date with the description:\n${paths.map((path) => `  ${path}\n`).join("")}`);
      stderr.write("Run: pnpm generate\n");
      return 1;
    },
  });
