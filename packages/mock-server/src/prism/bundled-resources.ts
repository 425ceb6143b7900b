import document from "@org/rtk-spec/openapi.json" with { type: "json" };
import { serializeResources } from "./serialize-resources.ts";

/**
 * The resources of the built-in description. Reading them takes longer than the rest of the start, so the build
 * replaces this module with its result.
 */
export default await serializeResources(document);
