import type { JsonObject } from "@org/rtk-openapi-refs";
import { describe, expect, test } from "vitest";
import { documentOf, run, temporaryFile, thingsPath, withParameter, withRequested } from "./documents.ts";

describe("the report", () => {
  const ours = withRequested({ type: "string", format: "uri" });
  const theirs = withRequested({ type: "string" });
  Object.assign(theirs.paths as JsonObject, { "/realtime/kit/new": { get: {} } });
  const stale = "- operations: meetings/list\n  location: a\n  kind: type\n  reason: b\n  evidence: c\n";

  test("for people is grouped by operation and ends with a summary", async () => {
    const { exitCode, output } = await run(ours, await temporaryFile(theirs), [], await temporaryFile(stale));
    const lines = withoutColours(output).split("\n");
    expect(exitCode).toBe(1);
    expect(lines).toEqual([
      `things/create  POST ${thingsPath}`,
      "  ~ request.body.thing  format: ours uri, theirs none; ours rejects what Cloudflare accepts",
      "",
      "GET /realtime/kit/new",
      "  + operation  operation: new upstream",
      "",
      "Stale rows: their evidence no longer holds. Remove them, or correct the parts named here",
      expect.stringMatching(/:1 {2}type: no longer differs at meetings\/list, a$/),
      "",
      expect.stringMatching(
        /^2 new differences in 2 operations \(in 1 ours rejects .*\), 1 stale row; 2 operations and 0 webhook events compared, 0 known differences in 1 row of /,
      ),
      "",
    ]);
  });

  test("says if nothing is new", async () => {
    const { output } = await run(ours, await temporaryFile(ours));
    expect(output).toMatch(
      /^Nothing new: 1 operation and 0 webhook events compared, 0 known differences in 0 rows of /,
    );
  });

  test("shows the schema of new and removed parts", async () => {
    const anything = withRequested({ type: "object" });
    const more = withRequested({ type: "object", properties: { url: { type: ["string", "null"], format: "uri" } } });
    const gone = await run(more, await temporaryFile(anything));
    expect(gone.output).toContain("request.body.thing.url  property: gone upstream (string (uri) | null)");
    const added = await run(documentOf({}), await temporaryFile(withParameter({ schema: { type: "integer" } })));
    expect(added.output).toContain("parameter.query.filter  parameter: new upstream (integer)");
  });

  test("for GitHub annotates the operation's file and the ledger's line", async () => {
    const source = await temporaryFile(withOperationId(theirs, "ours"));
    const ledger = await temporaryFile(stale);
    const { output } = await run(withOperationId(ours, "meetings/create"), source, ["--github"], ledger);
    expect(output.split("\n").slice(0, 3)).toEqual([
      "::error file=specs/resources/meetings/create.yaml,title=Drift in meetings/create::request.body.thing  format: ours uri, theirs none; ours rejects what Cloudflare accepts",
      "::error file=specs/openapi.yaml,title=Drift in GET /realtime/kit/new::operation  operation: new upstream",
      expect.stringMatching(/^::error file=.*,line=1,title=Stale row::type: no longer differs at meetings\/list, a$/),
    ]);
  });

  test("for GitHub escapes characters that would end the annotation", async () => {
    const pattern = withRequested({ type: "string", pattern: "100%\n" });
    const { output } = await run(pattern, await temporaryFile(withRequested({ type: "string" })), ["--github"]);
    expect(output).toContain("pattern 100%25\\u000a");
  });

  test("for machines has each difference with its change", async () => {
    const { output } = await run(ours, await temporaryFile(theirs), ["--json"]);
    expect(JSON.parse(output)).toMatchObject({
      known: 0,
      differences: [
        {
          operation: "things/create",
          location: "request.body.thing",
          kind: "format",
          change: "changed",
          request: "stricter",
        },
        { operation: "GET /realtime/kit/new", kind: "operation", change: "new" },
      ],
    });
  });
});

function withoutColours(text: string): string {
  return text.replaceAll(new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g"), "");
}

function withOperationId(document: JsonObject, operationId: string): JsonObject {
  return JSON.parse(JSON.stringify(document).replace("things/create", operationId));
}
