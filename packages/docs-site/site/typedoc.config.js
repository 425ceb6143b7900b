import { OptionDefaults } from "typedoc";

const client = "../../rtk-client/src";
const mockServer = "../../mock-server/src";

export default {
  name: "API reference",
  tsconfig: "typedoc.tsconfig.json",
  // What readers can import, and the operations.
  entryPoints: [
    `${client}/index.ts`,
    `${client}/generated/methods.ts`,
    `${client}/webhooks/index.ts`,
    `${client}/webhooks/stores/d1.ts`,
    `${client}/webhooks/stores/sql.ts`,
    `${mockServer}/index.ts`,
    `${mockServer}/vitest.ts`,
  ],
  plugin: ["typedoc-plugin-markdown", "typedoc-vitepress-theme", "./module-names.js"],
  readme: "none",
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
