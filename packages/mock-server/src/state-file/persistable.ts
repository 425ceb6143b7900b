import type { Snapshot } from "../state/snapshot.ts";
import type { State } from "../state/state.ts";

/** The part of the state that its file needs. */
export type Persistable = Pick<State, "snapshot" | "settings" | "restore" | "onChange">;

/** A file that follows the state. */
export interface StateFile {
  /** Writes pending changes and stops. @throws Error when the file cannot be written */
  close(): Promise<void>;
}

/** @throws Error that names the file when it does not hold a valid state */
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
