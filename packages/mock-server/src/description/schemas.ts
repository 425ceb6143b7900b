import type { components } from "../generated/openapi.ts";

/** The schemas of the API by name, e.g. `Schemas["Meeting"]`. */
export type Schemas = components["schemas"];
