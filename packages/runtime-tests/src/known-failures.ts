interface KnownFailure {
  row: string;
  checks: string[];
  /** Why they fail for now. */
  reason: string;
}

/** What cannot hold yet. A check in this list that passes fails the run. */
export const knownFailures: KnownFailure[] = [];
