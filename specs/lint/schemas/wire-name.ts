import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

const snakeCase = { name: "snake_case", form: /^[a-z0-9]+(_[a-z0-9]+)*$/ };
const camelCase = { name: "camelCase", form: /^[a-z][A-Za-z0-9]*$/ };

/**
 * Requires snake_case in the API and camelCase in webhook events. The option `exceptions` lists names that Cloudflare
 * writes differently.
 */
export const wireName: Oas3Rule = ({ exceptions = [] }: { exceptions?: string[] }) => {
  let convention = snakeCase;
  const isWrong = (name: string) => !convention.form.test(name) && !exceptions.includes(name);
  const refuse = (name: string, { report }: UserContext, location: UserContext["location"]) =>
    report({ message: `Name "${name}" must be in ${convention.name}.`, location: location.key() });
  return {
    WebhooksMap: {
      enter() {
        convention = camelCase;
      },
      leave() {
        convention = snakeCase;
      },
    },
    SchemaProperties(properties, context) {
      for (const name of Object.keys(properties).filter(isWrong)) refuse(name, context, context.location.child([name]));
    },
    Parameter(parameter, context) {
      if (parameter.in !== "header" && isWrong(parameter.name)) refuse(parameter.name, context, context.location);
    },
  };
};
