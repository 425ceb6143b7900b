export default { test: { globals: true, testTimeout: 20_000, include: ["*.test.js"] } };
