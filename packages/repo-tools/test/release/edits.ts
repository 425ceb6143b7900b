import type { ScratchRepository } from "./repository.ts";

/** Describes `sessions/get-notes`, modelled on `sessions/get-summary`. */
export async function describeOperation(repository: ScratchRepository): Promise<void> {
  const folder = "specs/resources/sessions";
  const summary = await repository.read(`${folder}/get-summary.yaml`);
  await repository.write(
    `${folder}/get-notes.yaml`,
    summary.replaceAll("get-summary", "get-notes").replace("summary of", "notes of"),
  );
  await repository.write(
    `${folder}/examples/get-notes.yaml`,
    await repository.read(`${folder}/examples/get-summary.yaml`),
  );
  const path = "/accounts/{account_id}/realtime/kit/{app_id}/sessions/{session_id}/";
  await repository.insert(
    "specs/openapi.yaml",
    "\npaths:\n",
    `  ${path}notes:\n    get: { $ref: resources/sessions/get-notes.yaml }\n`,
  );
}

/** Adds a handler for `sessions/get-notes` to the mock server, and a case to the contract tests. */
export async function implementOperation(repository: ScratchRepository): Promise<void> {
  await repository.insert(
    "packages/mock-server/src/state/handlers/sessions.ts",
    'export const sessions: Handlers<"sessions"> = {\n',
    `  "sessions/get-notes"(context, { appId, path: { session_id } }) {
    findSession(context, appId, session_id);
    const data = { sessionId: session_id, summaryDownloadUrl: "https://files.example.com/notes.md" };
    return { success: true, data: { ...data, summaryDownloadUrlExpiry: "2030-01-01T00:00:00.000Z" } };
  },
`,
  );
  await repository.insert(
    "packages/contract-tests/test/cases.ts",
    "export const cases: Record<string, Case> = {\n",
    '  "sessions/get-notes": (rtk) => rtk.sessions.getNotes({ session_id }),\n',
  );
}

const label = { name: "label", in: "query", description: "Only presets with this label.", schema: { type: "string" } };

/** Writes an upstream description that differs from ours in one new parameter. */
export async function writeUpstream(repository: ScratchRepository): Promise<void> {
  const upstream = JSON.parse(await repository.read("specs/dist/openapi.json"));
  upstream.paths["/accounts/{account_id}/realtime/kit/{app_id}/presets"].get.parameters.push(label);
  await repository.write("openapi.json", JSON.stringify(upstream));
  await repository.write("specs/upstream-deviations.yaml", "[]\n");
}

/** Adds the new parameter to our description. */
export function adoptParameter(repository: ScratchRepository): Promise<void> {
  const { name, description } = label;
  return repository.insert(
    "specs/resources/presets/list.yaml",
    "parameters:\n",
    `  - { name: ${name}, in: query, description: ${description}, schema: { type: string }, example: webinar }\n`,
  );
}

/** Adds a test, as a fix of the client would. */
export function addClientTest(repository: ScratchRepository): Promise<void> {
  return repository.write(
    "packages/rtk-client/test/path-tilde.test.ts",
    `import { createRtkClient } from "@org/rtk-client";
import { expect, test } from "vitest";

test("a path parameter may hold a tilde", async () => {
  const requested: string[] = [];
  const fetch = async (input: RequestInfo | URL) => {
    requested.push(new Request(input).url);
    return Response.json({ success: true, data: {} });
  };
  const rtk = createRtkClient({ apiToken: "token", accountId: "account", appId: "app", fetch });
  await rtk.meetings.get({ meeting_id: "a~b" });
  expect(requested[0]).toMatch(/meetings\\/a(~|%7E)b$/);
});
`,
  );
}
