import { keepFirstForms } from "@org/rtk-codegen/types";
import type { JsonObject } from "@org/rtk-openapi-refs";
import description from "@org/rtk-spec/openapi.json" with { type: "json" };
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { Change, Rule } from "../../src/diff/change.ts";
import { compareDescriptions } from "../../src/diff/compare.ts";
import { compileAgainst } from "./compile.ts";
import { writeConsumer } from "./consumer/consumer.ts";
import { equalEdits } from "./edits/equal.ts";
import type { Choose, EditKind } from "./edits/kind.ts";
import { operationEdits } from "./edits/operations.ts";
import { propertyEdits } from "./edits/properties.ts";
import { structureEdits } from "./edits/structure.ts";
import { typeEdits } from "./edits/types.ts";
import { valueEdits } from "./edits/values.ts";
import { wordEdits } from "./edits/words.ts";

/** Each group is a test file, so that they run at the same time. */
const groups = {
  schemas: [...typeEdits, ...propertyEdits, ...valueEdits],
  operations: [...operationEdits, ...equalEdits, ...structureEdits, ...wordEdits],
};
/** The position of a kind is part of its seed. */
const kinds = Object.values(groups).flat();
/** At least three of each kind. */
const editsPerKind = Math.max(3, Number(process.env.RTK_RUNS ?? 3));
/** Fixed, so that runs are repeatable; `RTK_SEED=random` draws other edits. */
const seed =
  process.env.RTK_SEED === "random" ? Math.trunc(Math.random() * 2 ** 31) : Number(process.env.RTK_SEED ?? 20230201);

/**
 * Rules about runtime behaviour, which a compiler cannot see: requests that the server rejects, responses that the code
 * does not expect.
 */
const runtimeRules = new Set<Rule>([
  "default-changed",
  "keyword-changed",
  "parameter-serialization-changed",
  "property-access-changed",
  "query-moved-to-body",
  "response-header-removed",
  "response-removed",
  "schema-constraint-changed",
  "security-requirement-changed",
  "security-scheme-changed",
  "server-removed",
  "success-response-added",
  "webhook-event-removed",
]);

interface Edit {
  place: string;
  changes: Change[];
  errors: string[];
}

/** Returns the parts of the description that affect the types. */
const base = () => keepFirstForms(description) as unknown as JsonObject;

/** Draws edits of a group's kinds, and tests that they are rated as the compiler judges them. */
export function judgeEdits(group: keyof typeof groups): void {
  const own = groups[group];
  const edits = new Map<EditKind, Edit[]>();
  beforeAll(async () => {
    for (const [kind, drawn] of await rate(own)) edits.set(kind, drawn);
  });

  describe.each(own)("$name", (kind) => {
    test("is rated as the compiler judges it", () => {
      const found = edits.get(kind) ?? [];
      expect(found.length).toBeGreaterThanOrEqual(3);
      expect(
        found.flatMap((edit) => objectionsTo(kind, edit)),
        `RTK_SEED=${seed}`,
      ).toEqual([]);
    });
  });
}

async function rate(own: EditKind[]): Promise<Map<EditKind, Edit[]>> {
  const edits = new Map<EditKind, Edit[]>();
  const consumer = writeConsumer(base());
  const drawn = own.flatMap((kind) => draw(kind).map((edit) => ({ kind, ...edit })));
  const ratings: Change[][] = [];
  /** Rates each revision while others are compiled. */
  function* rateAll() {
    yield base();
    for (const { revision } of drawn) {
      ratings.push(compareDescriptions(base(), revision));
      yield revision;
    }
  }
  const compiled = await compileAgainst(consumer, rateAll());
  expect(compiled.shift()).toEqual([]);
  for (const [index, { kind, place }] of drawn.entries()) {
    const edit = { place, changes: ratings[index] ?? [], errors: compiled[index] ?? [] };
    edits.set(kind, [...(edits.get(kind) ?? []), edit]);
  }
  process.stdout.write(`${drawn.length} edits of ${own.length} kinds; RTK_SEED=${seed} draws them again\n`);
  return edits;
}

/** Draws edits of a kind at random places. */
function draw(kind: EditKind) {
  const choices = fc.array(fc.nat(), { minLength: 5, maxLength: 5 });
  return fc.sample(choices, { seed: seed + kinds.indexOf(kind), numRuns: editsPerKind }).map((numbers) => {
    const revision = base();
    const rest = [...numbers];
    const choose: Choose = (items) => {
      if (items.length === 0) throw new Error(`There is no place for an edit: ${kind.name}`);
      return items[(rest.shift() ?? 0) % items.length] as (typeof items)[number];
    };
    return { place: kind.apply(revision, choose), revision };
  });
}

/** Returns what is wrong with the rating of an edit. */
function objectionsTo(kind: EditKind, { place, changes, errors }: Edit): string[] {
  const rating = changes[0]?.impact ?? "none";
  const found = changes.map(({ impact, rule, message }) => `${impact} ${rule}: ${message}`).join("; ");
  const objection = (words: string) => [`${place}: ${words} (${found || "no changes"})`];
  if (errors.length > 0 && rating !== "major") return objection(`does not compile: ${errors[0]}`);
  if (kind.rating && errors.length === 0 && rating !== kind.rating) return objection(`should be ${kind.rating}`);
  const unexplained = changes.find(({ impact, rule }) => impact === "major" && !runtimeRules.has(rule));
  if (errors.length === 0 && unexplained) return objection("compiles, but is major");
  const silent = changes.find(({ impact, action }) => impact === "major" && !action);
  return silent ? objection("does not say what to do") : [];
}
