import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { expect, onTestFinished, test } from "vitest";
import { develop } from "../src/dev/develop.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const operation = "specs/resources/meetings/get.yaml";

/** A folder with a copy of the description in it. */
async function copyDescription(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "rtk-dev-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of ["openapi.yaml", "redocly.yaml", ".redocly.lint-ignore.yaml", "lint", "resources", "shared"]) {
    await cp(join(repository, "specs", name), join(root, "specs", name), { recursive: true });
  }
  await symlink(join(repository, "specs/node_modules"), join(root, "specs/node_modules"));
  for (const name of ["rtk-client", "mock-server"]) {
    await mkdir(join(root, "packages", name), { recursive: true });
    await writeFile(join(root, "packages", name, "package.json"), '{ "version": "0.1.0" }');
  }
  return root;
}

/** `pnpm dev` at work on a copy of the description. */
async function startDevelopment() {
  const root = await copyDescription();
  const printed = createTranscript();
  const development = await develop({ root, mockOptions: ["--port", "0"], print: printed.add });
  onTestFinished(development.close);
  const [, baseUrl = ""] = await printed.until(/mock server .* at (http\S+)/);
  return {
    printed,
    client: createRtkClient({ apiToken: "token", accountId: "a".repeat(32), appId: "app", baseUrl, maxRetries: 0 }),
    read: (path: string) => readFile(join(root, path), "utf8"),
    /** Saves a file; what was printed before is forgotten. */
    write(path: string, text: string) {
      printed.forget();
      return writeFile(join(root, path), text);
    },
    makeFolder: (path: string) => mkdir(join(root, path)),
    rename: (from: string, to: string) => rename(join(root, from), join(root, to)),
  };
}

/** Keeps what is printed, so that a test can wait for it. */
function createTranscript() {
  let text = "";
  const waiting = new Set<() => void>();
  return {
    add(part: string) {
      text += part;
      for (const look of waiting) look();
    },
    forget() {
      text = "";
    },
    /** Resolves with the match once the text holds it. */
    until(pattern: RegExp): Promise<RegExpExecArray> {
      return new Promise((resolve) => {
        const look = () => {
          const match = pattern.exec(text);
          if (!match) return;
          waiting.delete(look);
          resolve(match);
        };
        waiting.add(look);
        look();
      });
    },
  };
}

const makeMeeting = (client: RtkClient) => client.meetings.create({ title: "Kept" });

test("a saved change is generated and served, and what the mock server holds stays", async () => {
  const { client, printed, read, write } = await startDevelopment();
  const { data } = await makeMeeting(client);
  await write(operation, (await read(operation)).replace("name: name", "name: nickname"));
  await printed.until(/wrote specs\/dist\/openapi\.json\n.*wrote packages\/rtk-client\/src\/generated\/openapi\.ts\n/s);
  await printed.until(/is served as it is now/);
  expect(await read("packages/rtk-client/src/generated/openapi.ts")).toContain("nickname?: string");
  const kept = await client.meetings.get({ meeting_id: data?.id ?? "" });
  expect(kept.data?.title).toBe("Kept");
});

test("a broken file is told with place and rule, the last good state goes on, and the mended file is taken", async () => {
  const { client, printed, read, write } = await startDevelopment();
  const good = await read(operation);
  const bundle = await read("specs/dist/openapi.json");
  const broken = {
    "meetings/Get": /resources\/meetings\/get\.yaml:1:14 {2}rtk\/operation-id\n.*kebab-case/,
    "[": /resources\/meetings\/get\.yaml:\d+:\d+ {2}no-unresolved-refs\n/,
  };
  for (const [id, message] of Object.entries(broken)) {
    await write(operation, good.replace("meetings/get", id));
    await printed.until(message);
    await printed.until(/Nothing is regenerated until that is mended/);
    expect(await read("specs/dist/openapi.json")).toBe(bundle);
  }
  await expect(makeMeeting(client)).resolves.toMatchObject({ success: true });
  await write(operation, good.replace("Get a meeting", "Fetch a meeting"));
  await printed.until(/is served as it is now/);
  expect(await read("specs/dist/openapi.json")).toContain("Fetch a meeting");
});

test("a root file that is no YAML is told with its line", async () => {
  const { printed, read, write } = await startDevelopment();
  const lines = (await read("specs/openapi.yaml")).split("\n").length;
  await write("specs/openapi.yaml", `${await read("specs/openapi.yaml")}  broken: [1\n`);
  await printed.until(new RegExp(`specs/openapi\\.yaml:${lines + 1}:1 {2}yaml\\n`));
});

test("an example that does not fit is told, as it shows only in the bundle", async () => {
  const { printed, read, write } = await startDevelopment();
  const example = "specs/resources/meetings/examples/get.yaml";
  await write(example, (await read(example)).replace(/title: .*/, "title: 5"));
  await printed.until(/specs\/dist\/openapi\.json:\d+:\d+ {2}no-invalid-media-type-examples\n/);
});

test("a file that an editor puts in the place of the old one is seen, each time", async () => {
  const { printed, read, write, rename } = await startDevelopment();
  await write("specs/openapi.yaml.new", (await read("specs/openapi.yaml")).replace("Lasting rooms", "Rooms that last"));
  await rename("specs/openapi.yaml.new", "specs/openapi.yaml");
  await printed.until(/wrote specs\/dist\/openapi\.json/);
  await write(`${operation}.new`, (await read(operation)).replace("Get a meeting", "Fetch a meeting"));
  await rename(`${operation}.new`, operation);
  await printed.until(/wrote specs\/dist\/openapi\.json/);
  await write(`${operation}.new`, (await read(operation)).replace("Fetch a meeting", "Look a meeting up"));
  await rename(`${operation}.new`, operation);
  await printed.until(/wrote specs\/dist\/openapi\.json/);
  await write(operation, (await read(operation)).replace("Look a meeting up", "Get a meeting"));
  await printed.until(/wrote specs\/dist\/openapi\.json/);
});

test("a file in a new folder is seen", async () => {
  const { printed, read, write, makeFolder } = await startDevelopment();
  await makeFolder("specs/resources/things");
  await write("specs/resources/things/get.yaml", await read(operation));
  await printed.until(/rtk\/no-unused-file\n.*resources\/things\/get\.yaml/);
});

test("it ends with the mock server, when that cannot start", async () => {
  const printed = createTranscript();
  const { ended, close } = await develop({
    root: await copyDescription(),
    mockOptions: ["--port", "http"],
    print: printed.add,
  });
  onTestFinished(close);
  await printed.until(/--port must be a whole number/);
  expect(await ended).toBe(2);
});
