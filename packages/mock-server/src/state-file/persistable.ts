import type { Snapshot } from "../state/snapshot.ts";
import type { State } from "../state/state.ts";

/** The part of the state's interface that its file needs. */
export type Persistable = Pick<State, "snapshot" | "settings" | "restore" | "onChange">;

/** A file that is kept up to date with the state. */
export interface StateFile {
  /** Writes pending changes and stops. @throws Error if the file cannot be written */
  close(): Promise<void>;
}

/** @throws Error that names the file if it does not contain a valid state */
export function restoreFrom(state: Persistable, file: string, snapshot: Snapshot): void {
  try {
    state.restore(snapshot);
  } catch (cause) {
    throw notAState(file, (cause as Error).message);
  }
}

export function notAState(file: string, reason: string): Error {
  return new Error(`${file} is not a mock-server state file; left unchanged. Fix or remove it. (${reason})`);
}
