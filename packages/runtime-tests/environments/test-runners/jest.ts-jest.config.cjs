module.exports = {
  rootDir: __dirname,
  testEnvironment: "node",
  testMatch: ["<rootDir>/conformance.test.js", "<rootDir>/mock-server.test.js"],
  transform: {
    "\\.js$": ["ts-jest", { tsconfig: { allowJs: true, module: "commonjs", target: "es2022" }, diagnostics: false }],
  },
  testTimeout: 20_000,
};
