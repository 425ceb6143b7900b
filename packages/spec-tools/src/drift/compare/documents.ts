import { createSchemaReader } from "../../schema/reader.ts";
import type { OpenApiDocument } from "../../shared/document.ts";
import { InputError } from "../../shared/input-error.ts";
import { type Operation, readOperations } from "../description/operations.ts";
import { type Difference, difference, presence } from "./difference.ts";
import { compareOperations } from "./operations.ts";
import { SchemaComparison } from "./schemas.ts";

export interface Comparison {
  differences: Difference[];
  /** The operations of both sides by the id used in differences; ours where both have one. */
  operations: Map<string, Operation>;
}

/** More than anyone would read. Mutually nested schemas can be reached in any number of ways. */
const maxDifferences = 20_000;

function tooMany(source: string): string {
  return `${source} differs at more than ${maxDifferences.toLocaleString("en")} places, too many to list.`;
}

/**
 * Compares the RealtimeKit parts of two documents, ours and Cloudflare's.
 *
 * Operations are matched by method and path, whatever the path parameters are called, and schemas by what they accept,
 * whatever their names. Texts, examples and extensions are ignored. So are webhook events that only theirs has: a
 * document does not say which product an event belongs to.
 *
 * @throws InputError naming the document if it has no RealtimeKit path, or a reference in it points to nothing
 */
export function compareDocuments(ours: OpenApiDocument, theirs: OpenApiDocument): Comparison {
  const [ourOperations, theirOperations] = [ours, theirs].map(readRealtimeKit) as [Operations, Operations];
  const schemas = new SchemaComparison(createSchemaReader(ours), createSchemaReader(theirs));
  const differences: Difference[] = [];
  const operations = new Map<string, Operation>();
  for (const key of new Set([...ourOperations.keys(), ...theirOperations.keys()])) {
    const [our, their] = [ourOperations.get(key), theirOperations.get(key)];
    const either = our ?? their;
    if (!either || (!our && either.isWebhook)) continue;
    const id = our?.id ?? either.route;
    operations.set(id, either);
    for (const found of compareEither(id, our, their, schemas)) {
      differences.push(found);
      if (differences.length > maxDifferences) throw new InputError(tooMany(theirs.source));
    }
  }
  return { differences, operations };
}

function* compareEither(
  operation: string,
  our: Operation | undefined,
  their: Operation | undefined,
  schemas: SchemaComparison,
): Generator<Difference> {
  if (our && their) yield* compareOperations(our, their, schemas);
  else {
    const site = { operation, location: "operation", isRequest: false };
    yield difference(site, "operation", presence(our), presence(their));
  }
}

type Operations = Map<string, Operation>;

function readRealtimeKit(document: OpenApiDocument): Operations {
  const operations = readOperations(document);
  if (operations.values().every(({ isWebhook }) => isWebhook)) {
    throw new InputError(`${document.source} has no RealtimeKit paths: none contains /realtime/kit.`);
  }
  return operations;
}
