import { runDrift } from "./drift/command.ts";

const { exitCode, output, errors } = await runDrift(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
