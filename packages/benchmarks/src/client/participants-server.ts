// Run as `participants-server.ts <port> <count>`: a mock server with the given number of participants in one session.
import { createMockServer } from "@org/rtk-mock-server";
import { withParticipants } from "../scale/states.ts";

const [port, count] = process.argv.slice(2).map(Number);
const mock = await createMockServer();
mock.restore(withParticipants(mock, count ?? 0));
await mock.listen({ port: port ?? 0 });
