/** One measurement of the reader on one set of texts, beside what others get there. All values in percent, but where `measure` is a unit ("ms a page"). */
export interface Row {
  /** The set, as the folder of `--data` is called, with its language or part ("timex en"). */
  readonly set: string;
  /** What was measured, as the authors of the set define it ("relaxed F1"). */
  readonly measure: string;
  readonly ours: number;
  /** What an npm library gets on the same files in the same run. */
  readonly library: Peer | null;
  /** The best figure published for the whole set; the files here are a part of it. */
  readonly published: Peer | null;
  /** What we ask of ourselves; null where the figure is only reported. */
  readonly bar: number | null;
}

/** Another reader and its figure. */
export interface Peer {
  readonly name: string;
  readonly value: number;
}

/** A benchmark: its folder or file inside the data folder, and how it is run when that is there. */
export interface Benchmark {
  readonly path: string;
  readonly run: (path: string) => readonly Row[] | Promise<readonly Row[]>;
}

/** Matches counted one to one between what a set holds and what was read. */
export interface Tally {
  gold: number;
  read: number;
  right: number;
}

export function emptyTally(): Tally {
  return { gold: 0, read: 0, right: 0 };
}

/** F1 in percent: the harmonic mean of precision and recall; 0 where there was nothing to find and nothing found. */
export function f1Of({ gold, read, right }: Tally): number {
  return gold + read === 0 ? 0 : (200 * right) / (gold + read);
}

/** A share in percent; 0 of nothing. */
export function percentOf(right: number, all: number): number {
  return all === 0 ? 0 : (100 * right) / all;
}
