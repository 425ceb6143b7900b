/**
 * Whether there are few enough removed and added names to search for renames. Comparing each with each takes minutes
 * for tens of thousands of names; without the search they are reported as removed and added.
 *
 * @param most pairs that can be compared within a second
 */
export function canSearchRenames(gone: number, came: number, most = 1_000_000): boolean {
  return gone * came <= most;
}
