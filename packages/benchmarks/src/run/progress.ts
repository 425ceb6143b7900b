import type { WriteStream } from "node:tty";

export interface Progress {
  /** Announces how many steps follow. */
  expect(steps: number): void;
  /** Announces the next step. */
  step(text: string): void;
}

/** Shows the progress of a suite: one line that changes on a terminal, and a line per step elsewhere. */
export function createProgress(suite: string, stream: WriteStream = process.stderr): Progress {
  const begun = performance.now();
  let total = 0;
  let done = 0;
  return {
    expect(steps) {
      total += steps;
    },
    step(text) {
      const seconds = ((performance.now() - begun) / 1000).toFixed(0).padStart(3);
      const line = `${suite} ${++done}/${Math.max(total, done)} ${seconds} s  ${text}`;
      stream.write(stream.isTTY ? `\r\u001B[2K${line.slice(0, stream.columns - 1)}` : `${line}\n`);
      if (stream.isTTY && done >= total) stream.write("\n");
    },
  };
}
