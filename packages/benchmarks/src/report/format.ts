export function formatNumber(value: number, digits: number): string {
  return value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Formats a ratio with two or three significant digits: `0.85 ×`, `12 ×`. Empty without a base. */
export function ratioOf(value: number, reference: number | undefined): string {
  if (!reference) return "";
  const ratio = value / reference;
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}
