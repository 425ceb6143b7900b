/**
 * Returns a document whose paths are the webhooks of another one, e.g. `/meeting.started`. Prism reads only paths, and
 * so validates an event like any other request.
 */
export function webhooksAsPaths(document: object): object {
  const { webhooks = {} } = document as { webhooks?: Record<string, unknown> };
  return { ...document, paths: Object.fromEntries(Object.entries(webhooks).map(([name, item]) => [`/${name}`, item])) };
}
