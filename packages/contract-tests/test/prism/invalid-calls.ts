/** Calls that violate the description, each in one place. */
export const invalidCalls: { violation: string; operation: string; params: Record<string, unknown> }[] = [
  { violation: "a missing property", operation: "apps/create", params: {} },
  { violation: "a wrong type in the body", operation: "apps/create", params: { name: 7 } },
  { violation: "an unknown value in the query", operation: "sessions/list", params: { status: "DREAMING" } },
  { violation: "an id that is not a UUID", operation: "sessions/get", params: { session_id: "not-a-uuid" } },
];
