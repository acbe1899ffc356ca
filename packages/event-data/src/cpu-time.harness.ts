/** Milliseconds of the processor that some work takes: other than those of the clock, they are the same on a busy machine. */
export function cpuTimeOf(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}
