export { createMockServer, type ListeningServer, type ListenOptions, type MockServer } from "./server.ts";
