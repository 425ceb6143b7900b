import { runDiff } from "./diff/command.ts";

const { exitCode, output, errors } = await runDiff(process.argv.slice(2));
process.stdout.write(output);
process.stderr.write(errors);
process.exitCode = exitCode;
