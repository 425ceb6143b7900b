module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/conformance.test.js", "<rootDir>/mock-server.test.js"],
  transform: { "\\.js$": ["babel-jest", { presets: [["@babel/preset-env", { targets: { node: "current" } }]] }] },
  testTimeout: 20_000,
};
