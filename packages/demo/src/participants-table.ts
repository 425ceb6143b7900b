import type { SessionParticipant } from "@org/rtk-client";
import { shorten, toSeconds } from "./columns.ts";

const headings = ["Name", "Custom id", "Preset", "Joined (UTC)", "Left", "Minutes"];

/** Columns with texts of any length. */
const shrinking = [0, 1, 2];

/** Width of a terminal in columns, without the indent. */
const mostColumns = 78;
const gap = "  ";

/** Formats participants as a table of at most 80 columns. Minutes have two decimals. */
export function formatParticipants(participants: SessionParticipant[]): string {
  const rows = participants.map(
    ({ display_name, custom_participant_id, preset_name, joined_at, left_at, duration }) => [
      display_name ?? "-",
      custom_participant_id ?? "-",
      preset_name ?? "-",
      toSeconds(joined_at),
      toSeconds(left_at).slice(-8),
      duration?.toFixed(2) ?? "-",
    ],
  );
  const widths = fit(
    headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => row[column]?.length ?? 0))),
  );
  return [headings, widths.map((width) => "-".repeat(width)), ...rows].map((row) => formatRow(row, widths)).join("\n");
}

/** Makes the widest columns narrower until the table fits. */
function fit(widths: number[]): number[] {
  const fitted = [...widths];
  const total = () => fitted.reduce((sum, width) => sum + width, gap.length * (fitted.length - 1));
  while (total() > mostColumns) {
    const widest = shrinking.reduce((a, b) => ((fitted[b] ?? 0) > (fitted[a] ?? 0) ? b : a));
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}

function formatRow(row: string[], widths: number[]): string {
  const last = row.length - 1;
  const cells = row.map((text, column) => {
    const width = widths[column] ?? 0;
    const cell = shorten(text, width);
    return column === last ? cell.padStart(width) : cell.padEnd(width);
  });
  return `${gap}${cells.join(gap)}`;
}
