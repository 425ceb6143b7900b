/**
 * A document whose paths are the webhooks of another one, `/meeting.started` say. To Prism an event is a request like any
 * other, but it reads paths only.
 */
export function webhooksAsPaths(document: object): object {
  const { webhooks = {} } = document as { webhooks?: Record<string, unknown> };
  return { ...document, paths: Object.fromEntries(Object.entries(webhooks).map(([name, item]) => [`/${name}`, item])) };
}
