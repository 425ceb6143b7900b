import type { Mutation } from "./mutation.ts";

/** The description makes a promise that the client, mock server or suite does not keep. */
export const descriptionMutations: Mutation[] = [
  {
    name: "a status is declared but not tested",
    file: "specs/resources/apps/list.yaml",
    find: '  "403": {',
    replace: '  "402": { $ref: ../../shared/responses/Forbidden.yaml }\n  "403": {',
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a status is no longer declared",
    file: "specs/resources/webhooks/get.yaml",
    find: '  "404": { $ref: ../../shared/responses/NotFound.yaml }\n',
    replace: "",
    part: "properties/model",
    regenerate: true,
  },
  {
    name: "a property is required that no response has",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "required: [id, created_at, updated_at]",
    replace: "required: [id, created_at, updated_at, owner]",
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a property of responses is no longer declared",
    file: "specs/resources/meetings/models/Meeting.yaml",
    find: "  persist_chat: { type: boolean, description: Whether the chat is kept across sessions. }\n",
    replace: "",
    part: "matrix",
    regenerate: true,
  },
  {
    name: "a list in the query is described as a repeated parameter",
    file: "specs/resources/recordings/list.yaml",
    find: "explode: false",
    replace: "explode: true",
    part: "wire",
    regenerate: true,
  },
  {
    name: "a schema uses a keyword without a generator",
    file: "specs/resources/apps/models/CreateAppRequest.yaml",
    find: "minLength: 1",
    replace: 'minLength: 1, pattern: "\\\\S"',
    part: "wire",
    regenerate: true,
  },
];
