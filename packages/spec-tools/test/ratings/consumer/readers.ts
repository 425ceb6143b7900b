import type { Json, JsonObject } from "@org/rtk-openapi-refs";
import {
  additionalOf,
  isNullable,
  membersOf,
  nameOf,
  propertiesOf,
  type Schema,
  target,
  typeOf,
  valuesOf,
} from "./schemas.ts";

/** Writes the code that reads values: every property, every member of a union, every value of an enum. */
export class Readers {
  readonly #document: JsonObject;
  #count = 0;

  constructor(document: JsonObject) {
    this.#document = document;
  }

  /** Returns a function that reads values of an exported type. */
  function(name: string): string {
    const schema = target(this.#document, { $ref: `#/components/schemas/${name}` });
    return `function read${name}(value: ${name}): void {\n${this.#readWhole(schema, "value")}\n}`;
  }

  /** Returns statements that read a value of a schema, which may be undefined if it is not required. */
  read(schema: Schema, expression: string, isRequired = true): string {
    const value = `v${this.#count++}`;
    const guards = [
      ...(isRequired ? [] : [`${value} !== undefined`]),
      ...(isNullable(this.#document, schema) ? [`${value} !== null`] : []),
    ];
    const name = nameOf(schema);
    const body = name ? this.#readMember(schema, value) : this.#readPresent(schema, value);
    const guarded = guards.length > 0 ? `if (${guards.join(" && ")}) {\n${body}\n}` : body;
    return `{ const ${value} = ${expression};\n${guarded} }`;
  }

  #readWhole(schema: Schema, value: string): string {
    const body = this.#readPresent(schema, value);
    return isNullable(this.#document, schema) ? `if (${value} !== null) {\n${body}\n}` : body;
  }

  #readPresent(schema: Schema, value: string): string {
    const members = this.#mergeTexts(membersOf(this.#document, schema));
    if (members && members.length > 1) return this.#readUnion(members, value);
    if (members?.[0]) return this.#readPresent(members[0], value);
    const values = valuesOf(this.#document, schema);
    if (values) return readValues(values, value);
    const type = typeOf(this.#document, schema);
    if (type === "string") return `text(${value}); ${value}.length;`;
    if (type === "number") return `number(${value}); ${value}.toFixed();`;
    if (type === "boolean") return `flag(${value}); ${value}.valueOf();`;
    if (type === "array") return this.#readArray(schema, value);
    return type === "object" ? this.#readObject(schema, value) : "";
  }

  #readArray(schema: Schema, value: string): string {
    const { items } = target(this.#document, schema);
    const item = `i${this.#count++}`;
    const body = typeof items === "object" ? this.read(items as Schema, item) : "";
    return `for (const ${item} of ${value}) {\n${body}\n}`;
  }

  #readObject(schema: Schema, value: string): string {
    const properties = [...propertiesOf(this.#document, schema)].map(([name, { schema: property, isRequired }]) =>
      this.read(property, access(value, name), isRequired),
    );
    const additional = additionalOf(this.#document, schema);
    if (additional) properties.push(this.read(additional, `${value}["undeclared"]`, false));
    return properties.join("\n");
  }

  /** Known strings in a union with `string` are not separate members: TypeScript has `string` for both. */
  #mergeTexts(members: Schema[] | undefined): Schema[] | undefined {
    const texts = members?.filter((member) => typeOf(this.#document, member) === "string") ?? [];
    const any = texts.find((member) => !valuesOf(this.#document, member));
    return any ? members?.filter((member) => member === any || !texts.includes(member)) : members;
  }

  #readUnion(members: Schema[], value: string): string {
    if (members.every((member) => typeOf(this.#document, member) === "string") && members.length > 0) {
      // An enum in a union with `string` is a string.
      return `text(${value}); ${value}.length;`;
    }
    const tag = this.#tagOf(members);
    return tag ? this.#readTagged(tag, members, value) : this.#readByKind(members, value);
  }

  /** Returns the property whose constant discriminates the members. */
  #tagOf(members: Schema[]): string | undefined {
    const tags = members.map((member) => {
      const properties = [...propertiesOf(this.#document, member)];
      return properties.filter(([, each]) => valuesOf(this.#document, each.schema)?.length === 1).map(([name]) => name);
    });
    return tags[0]?.find((name) => {
      const values = members.map((member) => this.#tagValue(member, name));
      return tags.every((each) => each.includes(name)) && new Set(values).size === members.length;
    });
  }

  #tagValue(member: Schema, name: string): string {
    const property = propertiesOf(this.#document, member).get(name);
    return JSON.stringify(property && valuesOf(this.#document, property.schema)?.[0]);
  }

  #readTagged(tag: string, members: Schema[], value: string): string {
    const cases = members.map(
      (member) => `case ${this.#tagValue(member, tag)}: { ${this.#readMember(member, value)} break; }`,
    );
    return `switch (${value}.${tag}) {\n${cases.join("\n")}\ndefault: never(${value});\n}`;
  }

  /** Narrows by `typeof`, `Array.isArray` and `in`, with each member as the remaining one in turn. */
  #readByKind(members: Schema[], value: string): string {
    return members
      .map((last) => {
        const others = members.filter((member) => member !== last).sort((a, b) => this.#rank(a) - this.#rank(b));
        const branches = others.map((member) => {
          return `if (${this.#test(member, members, last, value)}) { ${this.#readMember(member, value)} }`;
        });
        return [...branches, `{ ${this.#readMember(last, value)} }`].join(" else ");
      })
      .join("\n");
  }

  /** Arrays are tested before objects, because `typeof` does not distinguish them. */
  #rank(member: Schema): number {
    return ["array", "object"].indexOf(typeOf(this.#document, member) ?? "");
  }

  #test(member: Schema, members: Schema[], last: Schema, value: string): string {
    const type = typeOf(this.#document, member);
    if (type === "array") return `Array.isArray(${value})`;
    if (type !== "object") return `typeof ${value} === "${type}"`;
    const others = members.filter((each) => each !== member && typeOf(this.#document, each) === "object");
    if (others.length === 0) {
      const isArrayLeft = typeOf(this.#document, last) === "array";
      return `typeof ${value} === "object"${isArrayLeft ? ` && !Array.isArray(${value})` : ""}`;
    }
    const known = new Set(others.flatMap((each) => [...propertiesOf(this.#document, each).keys()]));
    const own = [...propertiesOf(this.#document, member)].find(([name, each]) => each.isRequired && !known.has(name));
    const isObject = members.every((each) => typeOf(this.#document, each) === "object");
    return `${isObject ? "" : `typeof ${value} === "object" && `}${JSON.stringify(own?.[0])} in ${value}`;
  }

  /** Reads one member and one of its properties, which fails to compile if narrowing left `never`. */
  #readMember(member: Schema, value: string): string {
    const name = nameOf(member);
    if (!name) return this.#readPresent(member, value);
    const [first] = propertiesOf(this.#document, member).keys();
    return `read${name}(${value});${first === undefined ? "" : ` ${access(value, first)};`}`;
  }
}

/** Handles every value, so that an additional one does not compile. */
function readValues(values: Json[], value: string): string {
  const [only] = values;
  if (values.length === 1) return `if (${value} !== ${JSON.stringify(only)}) never(${value});`;
  const cases = values.map((each) => `case ${JSON.stringify(each)}: break;`);
  return `switch (${value}) {\n${cases.join(" ")}\ndefault: never(${value});\n}`;
}

/** Uses a dot where possible: on `never`, the compiler accepts any index but no property. */
function access(value: string, name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `${value}.${name}` : `${value}[${JSON.stringify(name)}]`;
}
