/** Known reactions of the live API to valid requests that this server accepts. */
export function warningsOf(operationId: string, body: unknown): string[] {
  if (typeof body !== "object" || body === null) return [];
  const { name, recording_config } = body as {
    name?: unknown;
    recording_config?: { storage_config?: { type?: unknown } };
  };
  if (namesParticipant.includes(operationId)) {
    return name
      ? []
      : ["the participant has no name: tokens without one have failed to join (error 0002 of the browser SDK)"];
  }
  if (!operationId.startsWith("meetings/") || recording_config?.storage_config?.type !== "cloudflare") return [];
  return [
    "storage_config.type is cloudflare: the live API has refused it for meetings; set it when a recording starts",
  ];
}

const namesParticipant = ["meetings/add-participant", "meetings/replace-participant"];
