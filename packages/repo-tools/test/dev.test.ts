import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createRtkClient, type RtkClient } from "@org/rtk-client";
import { expect, onTestFinished, test } from "vitest";
import { develop } from "../src/dev/develop.ts";

const repository = fileURLToPath(new URL("../../..", import.meta.url));
const operation = "specs/resources/meetings/get.yaml";

/** Copies the description to a new folder. */
async function copyDescription(): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "rtk-dev-"));
  onTestFinished(() => rm(root, { recursive: true }));
  for (const name of ["openapi.yaml", "redocly.yaml", ".redocly.lint-ignore.yaml", "lint", "resources", "shared"]) {
    await cp(join(repository, "specs", name), join(root, "specs", name), { recursive: true });
  }
  await writeFile(join(root, "README.md"), "# A project\n");
  await symlink(join(repository, "specs/node_modules"), join(root, "specs/node_modules"));
  for (const name of ["rtk-client", "mock-server"]) {
    await mkdir(join(root, "packages", name), { recursive: true });
    await writeFile(join(root, "packages", name, "package.json"), '{ "version": "0.1.0" }');
  }
  return root;
}

/** Runs `pnpm dev` on a copy of the description. */
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
    /** Saves a file, and discards the output so far. */
    write(path: string, text: string) {
      printed.forget();
      return writeFile(join(root, path), text);
    },
    makeFolder: (path: string) => mkdir(join(root, path)),
    rename: (from: string, to: string) => rename(join(root, from), join(root, to)),
  };
}

/** Records the output, so that a test can wait for a text. */
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
    /** Resolves with the match once the output contains it. */
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

test("regenerates and serves a saved change, and the mock server keeps its state", async () => {
  const { client, printed, read, write } = await startDevelopment();
  const { data } = await makeMeeting(client);
  await write(operation, (await read(operation)).replace("name: name", "name: nickname"));
  await printed.until(/wrote specs\/dist\/openapi\.json\n.*wrote packages\/rtk-client\/src\/generated\/openapi\.ts\n/s);
  await printed.until(/reloaded/);
  expect(await read("packages/rtk-client/src/generated/openapi.ts")).toContain("nickname?: string");
  const kept = await client.meetings.get({ meeting_id: data?.id ?? "" });
  expect(kept.data?.title).toBe("Kept");
});

test("reports place and rule of a broken file, keeps serving the last valid version, and picks up the fix", async () => {
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
    await printed.until(/Nothing is regenerated until this is fixed/);
    expect(await read("specs/dist/openapi.json")).toBe(bundle);
  }
  await expect(makeMeeting(client)).resolves.toMatchObject({ success: true });
  await write(operation, good.replace("Get a meeting", "Fetch a meeting"));
  await printed.until(/reloaded/);
  expect(await read("specs/dist/openapi.json")).toContain("Fetch a meeting");
});

test("reports the line of a root file that is not YAML", async () => {
  const { printed, read, write } = await startDevelopment();
  const lines = (await read("specs/openapi.yaml")).split("\n").length;
  await write("specs/openapi.yaml", `${await read("specs/openapi.yaml")}  broken: [1\n`);
  await printed.until(new RegExp(`specs/openapi\\.yaml:${lines + 1}:1 {2}yaml\\n`));
});

test("reports an invalid example, which only the bundle reveals", async () => {
  const { printed, read, write } = await startDevelopment();
  const example = "specs/resources/meetings/examples/get.yaml";
  await write(example, (await read(example)).replace(/title: .*/, "title: 5"));
  await printed.until(/specs\/dist\/openapi\.json:\d+:\d+ {2}no-invalid-media-type-examples\n/);
});

test("detects each time that an editor replaces a file", async () => {
  const { printed, read, write, rename } = await startDevelopment();
  await write(
    "specs/openapi.yaml.new",
    (await read("specs/openapi.yaml")).replace("Cloudflare RealtimeKit REST API", "RealtimeKit"),
  );
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

test("detects a file in a new folder", async () => {
  const { printed, read, write, makeFolder } = await startDevelopment();
  await makeFolder("specs/resources/things");
  await write("specs/resources/things/get.yaml", await read(operation));
  await printed.until(/rtk\/no-unused-file\n.*resources\/things\/get\.yaml/);
});

test("exits with the mock server's code if it cannot start", async () => {
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
