/** Only the standalone file of `@scalar/api-reference` is used, which contains its dependencies: hundreds of packages. */
function readPackage(manifest) {
  if (manifest.name === "@scalar/api-reference") manifest.dependencies = {};
  return manifest;
}

module.exports = { hooks: { readPackage } };
