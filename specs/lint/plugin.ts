import { noUnusedFile } from "./no-unused-file.ts";
import { errorBody } from "./operations/error-body.ts";
import { examplePresent } from "./operations/example-present.ts";
import { operationErrors } from "./operations/operation-errors.ts";
import { operationFile } from "./operations/operation-file.ts";
import { operationId } from "./operations/operation-id.ts";
import { paging } from "./operations/paging.ts";
import { rateLimitHeaders } from "./operations/rate-limit-headers.ts";
import { retry } from "./operations/retry.ts";
import { successConst } from "./operations/success-const.ts";
import { parameterExample } from "./parameters/parameter-example.ts";
import { queryArray } from "./parameters/query-array.ts";
import { componentName } from "./schemas/component-name.ts";
import { noSchemaDefault } from "./schemas/no-schema-default.ts";
import { schemaDescription } from "./schemas/schema-description.ts";
import { schemaFormat } from "./schemas/schema-format.ts";
import { secret } from "./schemas/secret.ts";
import { wireName } from "./schemas/wire-name.ts";

/** Rules for this description. redocly.yaml turns them on as `rtk/<name>`. */
export const rules = {
  "component-name": componentName,
  "error-body": errorBody,
  "example-present": examplePresent,
  "no-schema-default": noSchemaDefault,
  "no-unused-file": noUnusedFile,
  "operation-errors": operationErrors,
  "operation-file": operationFile,
  "operation-id": operationId,
  paging,
  "parameter-example": parameterExample,
  "query-array": queryArray,
  "rate-limit-headers": rateLimitHeaders,
  retry,
  "schema-description": schemaDescription,
  "schema-format": schemaFormat,
  secret,
  "success-const": successConst,
  "wire-name": wireName,
};

export default () => ({ id: "rtk", rules: { oas3: rules } });
