import { OptionDefaults } from "typedoc";

const client = "../../rtk-client/src";
const mockServer = "../../mock-server/src";

export default {
  name: "API reference",
  tsconfig: "typedoc.tsconfig.json",
  // A page for each module that readers can import, and for the generated operations and types.
  router: "module",
  entryPoints: [
    `${client}/generated/methods.ts`,
    `${client}/generated/models.ts`,
    `${client}/index.ts`,
    `${client}/webhooks/index.ts`,
    `${client}/webhooks/stores/d1.ts`,
    `${client}/webhooks/stores/sql.ts`,
    `${mockServer}/index.ts`,
    `${mockServer}/vitest.ts`,
  ],
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme", "./module-names.js"],
  readme: "none",
  groupOrder: ["Functions", "Classes", "Interfaces", "Type Aliases", "Variables"],
  excludeReferences: true,
  excludeExternals: true,
  excludeInternal: true,
  disableSources: true,
  // `pnpm typecheck` checks types, with the compiler version that the code is written for.
  skipErrorChecking: true,
  blockTags: [...OptionDefaults.blockTags, "@constant"],
  excludeTags: [...OptionDefaults.excludeTags, "@constant"],
  treatWarningsAsErrors: true,
  // Characters that Vue would parse as markup.
  useHTMLEncodedBrackets: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
};
