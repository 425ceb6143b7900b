import { runChangeset } from "./changeset/command.ts";

const { exitCode, output, errors } = await runChangeset(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
