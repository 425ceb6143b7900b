/** The HTTP methods of a path item, in the order in which OpenAPI lists them. */
export const httpMethods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
