import { Converter, ReflectionKind } from "typedoc";

/** Names by which readers import modules, or of the parts generated from the description. */
const names = {
  "rtk-client/src": "@org/rtk-client",
  "rtk-client/src/generated/methods": "Operations",
  "rtk-client/src/generated/models": "Types",
  "rtk-client/src/webhooks": "@org/rtk-client/webhooks",
  "rtk-client/src/webhooks/stores/d1": "@org/rtk-client/webhooks/d1",
  "rtk-client/src/webhooks/stores/sql": "@org/rtk-client/webhooks/sql",
  "mock-server/src": "@org/rtk-mock-server",
  "mock-server/src/vitest": "@org/rtk-mock-server/vitest",
};

/** A typedoc plugin that names each module as it is imported. */
export function load(app) {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const module of project.getReflectionsByKind(ReflectionKind.Module)) {
      if (!names[module.name]) throw new Error(`module-names.js has no name for ${module.name}`);
      module.name = names[module.name];
    }
  });
}
