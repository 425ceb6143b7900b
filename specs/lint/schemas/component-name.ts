import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

/**
 * Requires schemas to be named in PascalCase, like their generated types, and refuses components called `Thing-2`: the
 * bundler invents such names if two files have the same name.
 */
export const componentName: Oas3Rule = () => ({
  NamedSchemas: refuseNames(/^[A-Z][A-Za-z0-9]*$/, "PascalCase"),
  NamedResponses: refuseNames(/^[A-Z][A-Za-z0-9]*$/, "PascalCase"),
  NamedParameters: refuseNames(/^[a-z]+([_-][a-z]+)*$/, "the form that it has on the wire"),
  NamedHeaders: refuseNames(/^[A-Z][a-z]*(-[A-Z][a-z]*)*$/, "the form that it has on the wire"),
});

function refuseNames(form: RegExp, formName: string) {
  return (components: object, { report, location }: UserContext): void => {
    for (const name of Object.keys(components)) {
      if (form.test(name)) continue;
      report({
        message: `The name of component "${name}" must be in ${formName}.`,
        location: location.child([name]).key(),
      });
    }
  };
}
