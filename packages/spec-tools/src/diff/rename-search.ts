/**
 * Whether names that went can be paired with names that came: each is compared with each, which takes minutes for
 * descriptions of tens of thousands. Unpaired, they are reported as removed and added.
 *
 * @param most pairs that can be compared within a second
 */
export function canSearchRenames(gone: number, came: number, most = 1_000_000): boolean {
  return gone * came <= most;
}
