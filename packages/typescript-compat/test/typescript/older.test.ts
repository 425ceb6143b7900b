import { describeConsumers } from "../consumers.ts";

// Written in JavaScript, and several times as slow as TypeScript 7.
for (const compiler of ["typescript-5.4", "typescript-5.9", "typescript-6.0"]) describeConsumers(compiler);
