export type { Clock } from "./clock.ts";
export type { ListeningServer, ListenOptions } from "./listen.ts";
export { createMockServer, type MockServer, type MockServerOptions } from "./server.ts";
export type { Simulate } from "./simulate.ts";
export type { Snapshot } from "./world.ts";
