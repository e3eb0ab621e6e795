/** What the command line's exit codes say; `--help` and docs/command-line.md list them. */
export const EXIT = {
  done: 0,
  /** The answer is bad news: a claim is contradicted, a finding blocks, the record does not verify. */
  bad: 1,
  /** The command line, a setting or an input is not what it can be. */
  misuse: 2,
  /** The world failed: a disk, a database, a port, a network. */
  failure: 3,
} as const;
