const client = require("@org/rtk-client");
const webhooks = require("@org/rtk-client/webhooks");

async function main() {
  const { runChecks } = await import("../conformance/run-checks.js");
  process.stdout.write(JSON.stringify(await runChecks({ client, webhooks }, JSON.parse(process.env.RTK_SERVERS))));
}

main();
