import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/**
 * Schemas are named in PascalCase, as their generated types are, and no component is called `Thing-2`: bundlers make
 * such a name when two different files want the same one.
 */
export const componentName: Oas3Rule = () => ({
  NamedSchemas: refuseNames(/^[A-Z][A-Za-z0-9]*$/, "PascalCase"),
  NamedResponses: refuseNames(/^[A-Z][A-Za-z0-9]*$/, "PascalCase"),
  NamedParameters: refuseNames(/^[a-z]+([_-][a-z]+)*$/, "the form that its name has on the wire"),
  NamedHeaders: refuseNames(/^[A-Z][a-z]*(-[A-Z][a-z]*)*$/, "the form that its name has on the wire"),
});

function refuseNames(form: RegExp, formName: string) {
  return (components: object, { report, location }: UserContext): void => {
    for (const name of Object.keys(components)) {
      if (form.test(name)) continue;
      report({
        message: `The component "${name}" must have a name in ${formName}.`,
        location: location.child([name]).key(),
      });
    }
  };
}
