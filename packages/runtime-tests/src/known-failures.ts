interface KnownFailure {
  row: string;
  checks: string[];
  /** Why these checks fail for now. */
  reason: string;
}

/** Checks that cannot pass yet. If one passes, the run fails. */
export const knownFailures: KnownFailure[] = [];
