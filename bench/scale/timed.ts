/** Milliseconds on the clock, and of this process alone, whatever else the machine does. */
export interface Timed {
  readonly clock: number;
  readonly processor: number;
}

/** How long work takes. */
export async function timed(work: () => Promise<unknown>): Promise<Timed> {
  stop();
  const [began, used] = [performance.now(), process.cpuUsage()];
  await work();
  const clock = performance.now() - began;
  stop();
  const { user, system } = process.cpuUsage(used);
  return { clock, processor: (user + system) / 1_000 };
}

const NOTHING = new Int32Array(new SharedArrayBuffer(4));
const MOMENT_MS = 0.01;

/**
 * Waits for a moment: the time of a thread is only brought up to date when it stops or when the kernel's clock ticks, which
 * it does every four milliseconds.
 */
function stop(): void {
  Atomics.wait(NOTHING, 0, 0, MOMENT_MS);
}
