export type { ListeningServer, ListenOptions } from "./listen.ts";
export { createMockServer, type MockServer } from "./server.ts";
