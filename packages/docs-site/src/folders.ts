import { fileURLToPath } from "node:url";

export const repositoryRoot = fileURLToPath(new URL("../../..", import.meta.url));

/** The source pages, as GitHub renders them. */
export const docsFolder = `${repositoryRoot}docs`;

/** VitePress and typedoc, with a separate lockfile. Pages must be inside this folder to resolve Vue. */
export const siteFolder = fileURLToPath(new URL("../site", import.meta.url));

/** The finished site. */
export const outFolder = fileURLToPath(new URL("../dist", import.meta.url));

export const repositoryUrl = "https://github.com/org/rtk";
