import { mkdir, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { run } from "../../src/run.ts";

const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");

/** Uses the additions of the flows from the tarballs. */
const program = `
import * as client from "@org/rtk-client";
import * as server from "@org/rtk-mock-server";

const mock = await server.createMockServer();
const rtk = client.createRtkClient({
  apiToken: "token",
  accountId: "5f1c7a90e2b34d6881f0a3c47be9d215",
  appId: "2f6d1c9e-8b47-4c3a-9d52-7e10f4a8b6c3",
  fetch: mock.fetch,
});
const sessions = await rtk.sessions.list();
const notes = await rtk.sessions.getNotes({ session_id: sessions.data.sessions[0]?.id ?? "" });
const presets = await rtk.presets.list({ label: "webinar" });
await mock.close();
const versions = ({ packageVersion, descriptionVersion, descriptionHash }: typeof client | typeof server) => ({
  packageVersion,
  descriptionVersion,
  descriptionHash,
});
console.log(
  JSON.stringify({
    notes: notes.data.summaryDownloadUrl,
    presets: presets.success,
    client: versions(client),
    mock: versions(server),
  }),
);
`;

/** Installs tarballs in an empty folder, compiles and runs a program that uses them, and returns its output. */
export async function useTarballs(folder: string, tarballs: string) {
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), '{ "private": true, "type": "module" }');
  await writeFile(join(folder, "program.ts"), program);
  const files = (await readdir(tarballs)).map((file) => join(tarballs, file));
  await run(folder, "pnpm", "add", "--prefer-offline", ...files);
  await run(
    folder,
    process.execPath,
    tsc,
    "--strict",
    "--noEmit",
    "--module",
    "nodenext",
    "--target",
    "es2022",
    "program.ts",
  );
  const command = await run(folder, join(folder, "node_modules/.bin/rtk-mock"), "--version");
  return { command, ...JSON.parse(await run(folder, process.execPath, "program.ts")) };
}
