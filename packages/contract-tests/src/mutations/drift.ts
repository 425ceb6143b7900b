import { generatedFiles, type Mutation } from "./mutation.ts";

/** Generated files are out of date. */
export const driftMutations: Mutation[] = [
  {
    name: "the description loses a required property, and nothing is regenerated",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "required: [id, created_at, updated_at]",
    replace: "required: [id, updated_at]",
    part: generatedFiles,
  },
  {
    name: "the bundle is edited by hand",
    file: "specs/dist/openapi.json",
    find: '"title": "Cloudflare RealtimeKit REST API"',
    replace: '"title": "RealtimeKit"',
    part: generatedFiles,
  },
  {
    name: "the client's generated table is edited by hand",
    file: "packages/rtk-client/src/generated/operations.ts",
    find: 'get: "GET /apps/{app_id}"',
    replace: 'get: "GET /apps/{id}"',
    part: generatedFiles,
  },
  {
    name: "COVERAGE.md claims less than is tested",
    file: "packages/contract-tests/COVERAGE.md",
    find: "| `apps/list` | ✓ 200 |",
    replace: "| `apps/list` | – 200 |",
    part: generatedFiles,
  },
];
