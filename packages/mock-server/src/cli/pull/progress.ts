/** The stream to which progress is written. */
export interface ProgressOutput {
  write(text: string): unknown;
}

export interface Progress {
  /** Shows how many items of a kind are done: immediately on a terminal, every few seconds in a log. */
  count(kind: string, done: number, total: number): void;
  /** Shows why progress is delayed. */
  note(text: string): void;
  end(text: string): void;
}

const intervalMs = 2_000;
const width = 76;

export function createProgress(output: ProgressOutput & { isTTY?: boolean }): Progress {
  let shownMs = 0;
  const line = (text: string) => output.write(output.isTTY ? `\r${text.padEnd(width)}\n` : `${text}\n`);
  return {
    count(kind, done, total) {
      const text = `${kind}: ${done} of ${total}`;
      if (output.isTTY) output.write(`\r${text.padEnd(width)}`);
      else if (Date.now() - shownMs >= intervalMs) {
        shownMs = Date.now();
        line(text);
      }
    },
    note: line,
    end: line,
  };
}
