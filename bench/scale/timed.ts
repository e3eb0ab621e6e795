/** Milliseconds on the clock, and of this process alone, whatever else the machine does. */
export interface Timed {
  readonly clock: number;
  readonly processor: number;
}

/** How long work takes. */
export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const { user, system } = process.cpuUsage(used);
  return { clock: performance.now() - began, processor: (user + system) / 1_000 };
}
