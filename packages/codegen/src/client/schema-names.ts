import ts from "typescript";

const { factory } = ts;

/**
 * Declares each schema as a type of the same name, and refers to it by that name. openapi-typescript writes
 * `components["schemas"]["Meeting"]` instead, which editors and compilers would show.
 */
export function nameSchemas(nodes: ts.Node[]): ts.Node[] {
  const named: ts.Node[] = [];
  const transformed = nodes.map(
    (node) => ts.transform(node, [replaceReferences, takeOut(named)]).transformed[0] as ts.Node,
  );
  return [...transformed, ...named];
}

/** `components["schemas"]["Meeting"]` → `Meeting` */
const replaceReferences: ts.TransformerFactory<ts.Node> = (context) => (root) => {
  const visit = (node: ts.Node): ts.Node => {
    const name = schemaNameOf(node);
    return name ? factory.createTypeReferenceNode(name) : ts.visitEachChild(node, visit, context);
  };
  return visit(root);
};

function schemaNameOf(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: components, indexType: section } = node.objectType;
  const isSchema = ts.isTypeReferenceNode(components) && textOf(components.typeName) === "components";
  return isSchema && textOf(section) === "schemas" ? textOf(node.indexType) : undefined;
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : undefined;
}

/** Moves the members of `components.schemas` into `declarations`, and leaves references to them. */
function takeOut(declarations: ts.Node[]): ts.TransformerFactory<ts.Node> {
  return (context) => (root) => {
    const visit = (node: ts.Node): ts.Node => {
      if (!ts.isPropertySignature(node) || textOf(node.name) !== "schemas")
        return ts.visitEachChild(node, visit, context);
      const members = (node.type as ts.TypeLiteralNode).members.map((member) =>
        declare(member as ts.PropertySignature, declarations),
      );
      return factory.updatePropertySignature(
        node,
        node.modifiers,
        node.name,
        node.questionToken,
        factory.createTypeLiteralNode(members),
      );
    };
    return ts.isInterfaceDeclaration(root) && root.name.text === "components" ? visit(root) : root;
  };
}

function declare(member: ts.PropertySignature, declarations: ts.Node[]): ts.TypeElement {
  const name = textOf(member.name) as string;
  const modifiers = [factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = factory.createTypeAliasDeclaration(modifiers, name, undefined, member.type as ts.TypeNode);
  ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(member));
  declarations.push(declaration);
  return factory.createPropertySignature(undefined, name, undefined, factory.createTypeReferenceNode(name));
}
