import type { Plugin } from "rolldown";

export interface Patch {
  /** End of the path of the module to patch. */
  file: string;
  /** Text that must occur exactly once in it. */
  find: string;
  replace: string;
}

/** Patches to the bundled copies of dependencies. The installed Prism stays unchanged. */
export const patches: Patch[] = [
  {
    // Every step of Prism's validation uses `dual`, whose arrays and closures take two fifths of the time. Nearly all
    // functions have two parameters and need neither.
    file: "/fp-ts/lib/function.js",
    find: "    return function () {\n        var args = Array.from(arguments);",
    replace: `    if (arity === 2) {
        return function (first, second) {
            return arguments.length >= 2 ? body(first, second) : function (self) { return body(self, first); };
        };
    }
    return function () {
        var args = Array.from(arguments);`,
  },
  {
    // The steps of this pipeline take longer than validating. Whatever throws means, as before, that nothing is wrong.
    file: "/prism-http/dist/validator/validators/utils.js",
    find:
      "(0, function_1.pipe)(O.tryCatch(() => getValidationFunction(assignAjvInstance(String(schema.$schema), coerce), schema, bundle)), " +
      "O.chainFirst(validateFn => O.tryCatch(() => validateFn(value))), O.chain(validateFn => (0, function_1.pipe)(" +
      "O.fromNullable(validateFn.errors), O.chain(NonEmptyArray_1.fromArray))), O.map(errors => (0, exports.convertAjvErrors)(" +
      "errors, types_1.DiagnosticSeverity.Error, context, prefix)));",
    replace: `{
    let errors;
    try {
        const validate = getValidationFunction(assignAjvInstance(String(schema.$schema), coerce), schema, bundle);
        validate(value);
        errors = validate.errors;
    } catch {
        return O.none;
    }
    if (!errors || errors.length === 0) return O.none;
    return O.some((0, exports.convertAjvErrors)(errors, types_1.DiagnosticSeverity.Error, context, prefix));
};`,
  },
  {
    // Nearly all timestamps look like this, and taking them apart costs more than the rest of checking a response.
    file: "/prism-http/dist/validator/validators/dateTime.js",
    find: "function date_time(str) {",
    replace: `const USUAL = /^\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?Z$/;
function date_time(str) {
    if (USUAL.test(str)) return true;`,
  },
  {
    // The generator crashes on an empty object in an array without a schema for its items.
    file: "/json-schema-faker/dist/main.cjs",
    find: "schema = schema.items || schema;",
    replace: "schema = schema?.items || schema || {};",
  },
];

/**
 * Patches modules while they are bundled.
 *
 * @throws Error, failing the build, if a patch no longer applies or its module is not in the bundle
 */
export function createPatchesPlugin(patches: Patch[]): Plugin {
  const applied = new Set<Patch>();
  return {
    name: "patches",
    transform(code, id) {
      const patch = patches.find(({ file }) => id.endsWith(file));
      if (!patch) return undefined;
      applied.add(patch);
      return applyPatch(patch, code, id);
    },
    buildEnd(error) {
      const unused = patches.filter((patch) => !applied.has(patch)).map(({ file }) => file);
      if (!error && unused.length > 0) {
        throw new Error(
          `The bundle no longer contains ${unused.join(", ")}: remove its patch from build/patches-plugin.ts`,
        );
      }
    },
  };
}

function applyPatch({ find, replace }: Patch, code: string, id: string): string {
  const count = code.split(find).length - 1;
  if (count === 1) return code.replace(find, () => replace);
  throw new Error(
    `${id} has changed: the text to patch occurs ${count} times instead of once. Adapt or remove its patch in ` +
      "build/patches-plugin.ts",
  );
}
