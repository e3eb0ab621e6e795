/** A line on standard error that says how far long work has come; nothing where that is not a terminal. */
export interface Progress {
  step(what: string): void;
  end(): void;
}

/** Redrawn at most ten times a second: drawing must not slow the work. */
const REDRAW_MS = 100;

/** Progress through things of one kind, told from outside how far it has come. */
export function progressThrough(things: string): { at(done: number, all: number): void; end(): void } {
  const drawn = { at: 0 };
  return {
    at(done, all) {
      if (!process.stderr.isTTY || performance.now() - drawn.at < REDRAW_MS) return;
      drawn.at = performance.now();
      process.stderr.write(`\r\x1b[K${done}/${all} ${things}`);
    },
    end() {
      if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    },
  };
}

/** Progress through a known number of things, each named as it starts. */
export function progressOf(total: number | null): Progress {
  if (!process.stderr.isTTY) return { step: () => {}, end: () => {} };
  let done = 0;
  let drawn = 0;
  return {
    step(what) {
      done++;
      const now = performance.now();
      if (now - drawn < REDRAW_MS && done !== total) return;
      drawn = now;
      const count = total === null ? `${done}` : `${done}/${total}`;
      process.stderr.write(`\r\x1b[K${count}  ${what.slice(0, (process.stderr.columns ?? 80) - count.length - 3)}`);
    },
    end() {
      process.stderr.write("\r\x1b[K");
    },
  };
}
