import { isObject, type Json, parsePointer } from "@org/rtk-openapi-refs";
import { canonical, itemsOf } from "../shared/json.ts";
import { type Documents, findEqualSchema, isExportedType } from "./exported-type.ts";
import type { RedoclyChange } from "./redocly.ts";
import { describePlace } from "./subject.ts";

/** What happened, in words without the operations that it touches. */
export function describeChange(change: RedoclyChange, documents: Documents): string {
  const { kind, property = "", base, revision } = change;
  if (kind === "added") return `${describePlace(documents.revision, revision?.pointer ?? "#")} added${detail(change)}`;
  const place = describePlace(documents.base, placeOf(change));
  if (kind === "removed") return `${place} ${renaming(change, documents) ?? `removed${detail(change)}`}`;
  if (isRenamed(change)) return `${place} renamed to \`${revision?.value}\``;
  return `${place}: ${describeValues(property, base?.value, revision?.value)}`;
}

function isRenamed({ typeName, property, path }: RedoclyChange): boolean {
  if (typeName === "Parameter")
    return property === "name" || (property === "key" && parsePointer(path)[0] === "components");
  return typeName === "PathItem" && property === "key";
}

/** Pointer to the node in the older document; redocly points to the field itself where there is one. */
function placeOf({ base, kind, property }: RedoclyChange): string {
  const pointer = base?.pointer ?? "#";
  return kind === "modified" && property !== "key" && pointer.endsWith(`/${property}`)
    ? pointer.slice(0, -`/${property}`.length)
    : pointer;
}

function detail({ typeName, revision, path }: RedoclyChange): string {
  if (typeName === "Operation") return ` (${parsePointer(path)[2]?.toUpperCase()} ${parsePointer(path)[1]})`;
  return isObject(revision?.value) && revision.value.required === true ? ", required" : "";
}

/** A named schema that goes while its equal comes has another name now. */
function renaming(change: RedoclyChange, { revision }: Documents): string | undefined {
  const successor = isExportedType(change) && findEqualSchema(revision, change.base?.value);
  return successor ? `renamed to \`${successor}\`` : undefined;
}

function describeValues(property: string, before: Json | undefined, after: Json | undefined): string {
  // One type is a list of one.
  if (property === "type") return describeLists(property, [before ?? []].flat(), [after ?? []].flat());
  const hasItems = itemsOf(before).length + itemsOf(after).length > 0;
  if (hasItems) return describeLists(property, itemsOf(before), itemsOf(after));
  const isLong = [before, after].some((value) => isObject(value) || (typeof value === "string" && value.length > 40));
  if (isLong) return `\`${property}\` changed`;
  if (before === undefined) return `\`${property}\` set to ${say(after)}`;
  if (after === undefined) return `\`${property}\` ${say(before)} removed`;
  return `\`${property}\` changed from ${say(before)} to ${say(after)}`;
}

function describeLists(property: string, before: Json[], after: Json[]): string {
  const gained = after.filter((value) => !before.some((other) => canonical(other) === canonical(value)));
  const lost = before.filter((value) => !after.some((other) => canonical(other) === canonical(value)));
  const parts = [
    ...(gained.length > 0 ? [`gained ${gained.map(say).join(", ")}`] : []),
    ...(lost.length > 0 ? [`lost ${lost.map(say).join(", ")}`] : []),
  ];
  return `\`${property}\` ${parts.join(" and ") || "reordered"}`;
}

function say(value: Json | undefined): string {
  return `\`${typeof value === "string" ? value : JSON.stringify(value)}\``;
}
