import { describeConsumers } from "../consumers.ts";

// These versions are written in JavaScript, and several times slower than TypeScript 7.
for (const compiler of ["typescript-5.4", "typescript-5.9", "typescript-6.0"]) describeConsumers(compiler);
