/** What work costs, for tests that tell linear from quadratic: whatever else the machine is busy with. */

/** Milliseconds of this process on the processor. */
export function cpuCost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
