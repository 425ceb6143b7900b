import type { SessionParticipant } from "@org/rtk-client";

const headings = ["Display name", "Custom id", "Preset", "Joined", "Left", "Minutes"];

/** Formats participants as a table with aligned columns. Minutes have two decimals. */
export function formatParticipants(participants: SessionParticipant[]): string {
  const rows = participants.map(
    ({ display_name, custom_participant_id, preset_name, joined_at, left_at, duration }) => [
      display_name ?? "-",
      custom_participant_id ?? "-",
      preset_name ?? "-",
      joined_at ?? "-",
      left_at ?? "-",
      duration?.toFixed(2) ?? "-",
    ],
  );
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => row[column]?.length ?? 0)));
  return [headings, widths.map((width) => "-".repeat(width)), ...rows].map((row) => formatRow(row, widths)).join("\n");
}

function formatRow(row: string[], widths: number[]): string {
  const last = row.length - 1;
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return column === last ? cell.padStart(width) : cell.padEnd(width);
  });
  return `  ${cells.join("  ")}`;
}
