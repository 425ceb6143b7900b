import type { Mutation } from "./mutation.ts";

const suite = "packages/contract-tests";

/** The suite itself is incomplete. */
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
    name: "the official client's ledger has a false row",
    file: `${suite}/test/official-client/ledger.ts`,
    find: '  "apps/get",\n',
    replace: '  "apps/get",\n  "apps/list",\n',
    part: "official-client",
  },
  {
    name: "the official client's ledger lacks a row",
    file: `${suite}/test/official-client/ledger.ts`,
    find: '  "webhooks/list-events",\n',
    replace: "",
    part: "official-client",
  },
  {
    name: "a read-only operation is missing from the live audit",
    file: `${suite}/src/live/plan.ts`,
    find: '    { operation: "webhooks/list-events" },\n',
    replace: "",
    part: "live",
  },
];
