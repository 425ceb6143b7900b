module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/conformance.test.js", "<rootDir>/mock-server.test.js"],
  transform: { "\\.js$": ["@swc/jest", { jsc: { target: "es2022" }, module: { type: "commonjs" } }] },
  testTimeout: 20_000,
};
