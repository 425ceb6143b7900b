import { fileURLToPath } from "node:url";

/** Root of the repository that these tools belong to. */
export const repositoryRoot: string = fileURLToPath(new URL("../../../..", import.meta.url));
