export { checkSelfContained } from "./external.ts";
export { isObject, type Json, type JsonObject } from "./json.ts";
export { checkExpanded, checkTree, DocumentError, limits } from "./limits.ts";
export { parseDocument } from "./parse.ts";
export { escapeKey, formatPointer, parsePointer, valueAt } from "./pointer.ts";
export { isReference, lookUp, RefError, type Reference, resolve } from "./reference.ts";
export { objectsIn, refsIn } from "./walk.ts";
