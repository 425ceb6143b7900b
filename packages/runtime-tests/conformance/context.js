/** Seed data of a new mock server. */
const seed = {
  accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
  appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
};

let apps = 0;

/**
 * The context of a check.
 *
 * @param packages the namespaces of `@org/rtk-client` and `@org/rtk-client/webhooks`
 * @param servers URLs of the mock server (`baseUrl`, and `origin` for its control endpoints) and of the receiver of
 *   deliveries
 */
export function createContext({ client, webhooks }, { baseUrl, receiver }) {
  const { origin } = new URL(baseUrl);

  async function control(method, path, body) {
    const headers = body && { "content-type": "application/json" };
    const response = await fetch(`${origin}/__mock${path}`, { method, headers, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} /__mock${path}: ${response.status} ${await response.text()}`);
    return response.status === 204 ? undefined : response.json();
  }

  const context = {
    client,
    webhooks,
    baseUrl,
    control,
    publicKeyUrl: `${origin}/.well-known/webhooks.json`,
    /** Creates a client with its own app, so that no check sees another's data. */
    createClient: (options) =>
      client.createRtkClient({
        apiToken: "conformance-token",
        accountId: "conformance",
        appId: `app-${++apps}-${Math.random().toString(36).slice(2)}`,
        baseUrl,
        ...options,
      }),
    createSeedClient: (options) => context.createClient({ ...seed, ...options }),
    /** Makes the next calls of an operation fail. */
    injectFault: (operation, fault, times = 1) => control("POST", "/faults", { operation, fault, times }),
    /** Returns options of a call whose every attempt fails with a fault. */
    fault: (text) => ({ headers: { "x-rtk-mock-fault": text } }),
    requests: (operation) => control("GET", `/requests?operation=${operation}`),
    clearRequests: () => control("DELETE", "/requests"),
    /** Returns an event that the mock server signed and sent over the network, as received. */
    async receiveDelivery(event, payload) {
      const { id } = await control("POST", "/deliveries", { event, to: `${receiver}/deliveries`, payload });
      const { body, headers } = await (await fetch(`${receiver}/deliveries/${id}`)).json();
      return { body: Uint8Array.from(atob(body), (character) => character.charCodeAt(0)), headers };
    },
    publicKey: async () => (await (await fetch(context.publicKeyUrl)).json()).data.publicKey,
  };
  return context;
}
