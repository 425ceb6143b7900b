import { descriptionHash, descriptionVersion } from "@org/rtk-mock-server";
import { describe, expect, test } from "vitest";
import manifest from "../../package.json" with { type: "json" };
import { run } from "../support/command.ts";

describe("help and version", () => {
  test("--help lists every option", async () => {
    const { code, stdout, stderr } = await run(["--help"]);
    expect([code, stderr]).toEqual([0, ""]);
    for (const option of [
      "--port",
      "--host",
      "--allow-host",
      "--cors [<origin>]",
      "--empty",
      "--stateless",
      "--history",
      "--lenient",
      "--strict",
      "--state",
      "--seed",
      "--latency",
    ]) {
      expect(stdout).toContain(option);
    }
    for (const option of [
      "--error-rate",
      "--rate-limit",
      "--proxy",
      "--proxy-timeout",
      "--json",
      "--key",
      "--allow-remote-webhooks",
      "webhooks trigger",
      "--watch",
      "--description",
      "--version",
    ]) {
      expect(stdout).toContain(option);
    }
    expect(await run(["-h"])).toEqual({ code, stdout, stderr });
  });

  test("--version prints the versions of package and description, with the latter's hash", async () => {
    const stdout = `${manifest.version}\ndescription ${descriptionVersion} (${descriptionHash})\n`;
    expect(await run(["--version"])).toEqual({ code: 0, stdout, stderr: "" });
  });
});

describe("an invalid command line exits with 2 and names the option", () => {
  test.each([
    [["--prot", "1"], "--prot"],
    [["serve"], "serve"],
    [["--port", "http"], '--port must be a whole number from 0 to 65535, not "http"'],
    [["--port", "70000"], "--port"],
    [["--latency", "-1"], "--latency"],
    [["--error-rate", "2"], "--error-rate must be a number from 0 to 1"],
    [["--rate-limit", "10"], "--rate-limit must be <requests>/<seconds>"],
    [["--proxy", "api.cloudflare.com"], "--proxy must be an HTTP URL"],
    [["--proxy", "http://127.0.0.1:1", "--empty"], "--empty has no effect with --proxy"],
    [["--stateless", "--state", "x.json"], "--state has no effect with --stateless"],
    [["--allow-host", "mock:4010"], "--allow-host must be a host name or address without a port"],
    [["--cors", "localhost"], "--cors must be an origin"],
    [["--proxy-timeout", "5"], "--proxy-timeout requires --proxy"],
    [["--watch"], "--watch requires --description"],
    [["--history", "30"], "--history must be days, e.g. 30d, 1d,meetings=50 or 1d,participants=100000"],
    [["--history", "30d,rooms=5"], "--history must be days"],
    [["--history", "367d"], "at most 366d"],
    [["--history", "30d", "--stateless"], "--history has no effect with --stateless"],
  ])("%j", async (args, message) => {
    const { code, stdout, stderr } = await run(args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr).toContain("rtk-mock --help");
  });
});

describe("a Node that is too old", () => {
  const old = "data:text/javascript,Object.defineProperty(process,'version',{value:'v18.20.8'})";
  const env = { NODE_OPTIONS: `--import=${old}` };

  test.each([[[]], [["--version"]], [["exec", "true"]], [["webhooks", "trigger"]]])(
    "is refused with an error: %j",
    async (args) => {
      expect(await run(args, env)).toEqual({
        code: 2,
        stdout: "",
        stderr: "rtk-mock needs Node 20 or later; this is v18.20.8\n",
      });
    },
  );
});
