/** Milliseconds on the clock, and in processor time, whatever else the machine does. */
export interface Timed {
  readonly clock: number;
  /** Of this process alone. */
  readonly processor: number;
}

/** As {@link Timed}, with what its main thread took, without what compiles and collects garbage beside it. */
export interface TimedInThread extends Timed {
  readonly thread: number;
}

/** How long work takes. */
export async function timed(work: () => Promise<unknown>): Promise<TimedInThread> {
  stop();
  const [began, used, usedByThread] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  await work();
  const clock = performance.now() - began;
  stop();
  const thread = process.threadCpuUsage(usedByThread);
  return { clock, processor: milliseconds(process.cpuUsage(used)), thread: milliseconds(thread) };
}

function milliseconds({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1_000;
}

const NOTHING = new Int32Array(new SharedArrayBuffer(4));
const MOMENT_MS = 0.1;

/**
 * Waits for a moment: the time of a thread is only brought up to date when it stops or when the kernel's clock ticks, which
 * it does every four milliseconds.
 */
function stop(): void {
  Atomics.wait(NOTHING, 0, 0, MOMENT_MS);
}
