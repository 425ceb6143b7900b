import type { Mutation } from "./mutation.ts";

const suite = "packages/contract-tests";

/** The suite itself is not whole. */
export const suiteMutations: Mutation[] = [
  {
    name: "an operation has no case",
    file: `${suite}/test/cases.ts`,
    find: '  "webhooks/list": (rtk) => rtk.webhooks.list(),\n',
    replace: "",
    part: "matrix",
  },
  {
    name: "a status has no provocation",
    file: `${suite}/test/matrix/provocations.ts`,
    find: "  401: [removeToken],\n",
    replace: "",
    part: "matrix",
  },
  {
    name: "the ledger of the official client has a row that is not true",
    file: `${suite}/test/official-client/ledger.ts`,
    find: '  "apps/get",\n',
    replace: '  "apps/get",\n  "apps/list",\n',
    part: "official-client",
  },
  {
    name: "the ledger of the official client lacks a row",
    file: `${suite}/test/official-client/ledger.ts`,
    find: '  "webhooks/list-events",\n',
    replace: "",
    part: "official-client",
  },
  {
    name: "an operation that only reads is not asked about",
    file: `${suite}/src/live/plan.ts`,
    find: '    { operation: "webhooks/list-events" },\n',
    replace: "",
    part: "live",
  },
];
