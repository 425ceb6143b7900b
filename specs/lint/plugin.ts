import { componentName } from "./component-name.ts";
import { errorBody } from "./error-body.ts";
import { examplePresent } from "./example-present.ts";
import { noSchemaDefault } from "./no-schema-default.ts";
import { noUnusedFile } from "./no-unused-file.ts";
import { operationErrors } from "./operation-errors.ts";
import { operationFile } from "./operation-file.ts";
import { operationId } from "./operation-id.ts";
import { paging } from "./paging.ts";
import { parameterExample } from "./parameter-example.ts";
import { queryArray } from "./query-array.ts";
import { rateLimitHeaders } from "./rate-limit-headers.ts";
import { schemaDescription } from "./schema-description.ts";
import { schemaFormat } from "./schema-format.ts";
import { secret } from "./secret.ts";
import { successConst } from "./success-const.ts";
import { wireName } from "./wire-name.ts";

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
  "schema-description": schemaDescription,
  "schema-format": schemaFormat,
  secret,
  "success-const": successConst,
  "wire-name": wireName,
};

export default () => ({ id: "rtk", rules: { oas3: rules } });
