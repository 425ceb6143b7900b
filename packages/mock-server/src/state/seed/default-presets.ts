import { example } from "../../description/examples.ts";
import type { Schemas } from "../../description/schemas.ts";
import { type Context, timestamp } from "../context.ts";
import { merge } from "../merge.ts";

type PresetBody = Schemas["CreatePresetRequest"];
type ViewType = PresetBody["config"]["view_type"];

/** Returns the presets that every new app has (developers.cloudflare.com/realtime/realtimekit/concepts/preset). */
export function defaultPresets(): PresetBody[] {
  const [host, audience] = [bodyOf(example("presets/get").data), bodyOf(example("presets/delete").data)];
  const participant = merge(audience, {
    permissions: {
      media: { audio: may("ALLOWED"), video: may("ALLOWED"), screenshare: may("ALLOWED") },
      plugins: { can_start: true, can_close: true },
      polls: { can_create: true },
      waiting_room_type: "SKIP",
    },
  });
  const guest = merge(participant, { permissions: { waiting_room_type: "SKIP_ON_ACCEPT" } });
  const viewer = merge(audience, {
    permissions: { media: { audio: may("NOT_ALLOWED"), video: may("NOT_ALLOWED") }, waiting_room_type: "SKIP" },
  });
  return [
    preset("group_call_host", "GROUP_CALL", host),
    preset("group_call_participant", "GROUP_CALL", participant),
    preset("group_call_guest", "GROUP_CALL", guest),
    preset("webinar_presenter", "WEBINAR", host),
    preset("webinar_viewer", "WEBINAR", viewer),
    preset("livestream_host", "LIVESTREAM", host),
    preset("livestream_viewer", "LIVESTREAM", viewer),
  ];
}

/** Gives a new app its default presets. */
export function addDefaultPresets(context: Context, appId: string): void {
  const now = timestamp(context);
  for (const body of defaultPresets()) {
    context.store.presets.put(appId, { id: context.ids.uuid(), ...body, created_at: now, updated_at: now });
  }
}

function preset(name: string, view_type: ViewType, body: PresetBody): PresetBody {
  return { ...merge(body, { config: { view_type } }), name };
}

/** Removes the plugin and the logo, which only the example's app has. */
function bodyOf({ name, config, permissions, ui }: Schemas["Preset"]): PresetBody {
  const { logo: _, ...design_tokens } = ui.design_tokens;
  const plugins = { ...permissions.plugins, config: {} };
  return { name, config, permissions: { ...permissions, plugins }, ui: { design_tokens } };
}

function may(can_produce: Schemas["PresetAllowance"]) {
  return { can_produce };
}
