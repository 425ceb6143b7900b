import type { Comparison } from "../../comparison.ts";
import { compareEntries, type Located, locateEntries } from "../entries.ts";
import { compareTexts } from "../texts.ts";
import { describeValues, isEqual, quote } from "../values.ts";

/**
 * Compares the examples of two bodies. The mock server responds with them, so their values and the first one matter.
 */
export function compareExamples(comparison: Comparison, before: Located, after: Located): void {
  const say = (base: string | undefined, revision: string | undefined, words: (place: string) => string) =>
    comparison.report({ rule: "example", impact: "patch", base, revision, say: words, action: "" });
  const one = locateEntries(comparison.base, before.node.examples, `${before.pointer}/examples`);
  const other = locateEntries(comparison.revision, after.node.examples, `${after.pointer}/examples`);
  compareEntries(one, other, {
    removed: ({ use }) => say(use, undefined, (place) => `${place} removed`),
    added: ({ use }) => say(undefined, use, (place) => `${place} added`),
    both: (example, next) => {
      const { value, externalValue, ...words } = example.node;
      const { value: nextValue, externalValue: nextExternal, ...nextWords } = next.node;
      compareTexts(comparison, words, nextWords, { base: example.pointer, revision: next.pointer });
      if (isEqual(value, nextValue) && isEqual(externalValue, nextExternal)) return;
      say(example.pointer, next.pointer, (place) => `${place}: ${describeValues("value", value, nextValue)}`);
    },
  });
  const [first, nextFirst] = [one.keys().next().value, other.keys().next().value];
  if (first !== nextFirst && first !== undefined && nextFirst !== undefined && other.has(first) && one.has(nextFirst)) {
    say(before.pointer, after.pointer, (place) => `${place}: first example is now ${quote(nextFirst)}`);
  }
  if (!isEqual(before.node.example, after.node.example)) {
    say(before.pointer, after.pointer, (place) => {
      return `${place}: ${describeValues("example", before.node.example, after.node.example)}`;
    });
  }
}
