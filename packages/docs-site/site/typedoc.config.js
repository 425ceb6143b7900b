import { OptionDefaults } from "typedoc";

const client = "../../rtk-client/src";
const mockServer = "../../mock-server/src";

export default {
  name: "API reference",
  tsconfig: "typedoc.tsconfig.json",
  // A page for each module that readers can import, and for the operations and types that come from the description.
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
  // `pnpm typecheck` does that, with the compiler that the code is for.
  skipErrorChecking: true,
  blockTags: [...OptionDefaults.blockTags, "@constant"],
  excludeTags: [...OptionDefaults.excludeTags, "@constant"],
  treatWarningsAsErrors: true,
  // What Vue would take for its own elements.
  useHTMLEncodedBrackets: true,
  hideBreadcrumbs: true,
  hidePageHeader: true,
};
