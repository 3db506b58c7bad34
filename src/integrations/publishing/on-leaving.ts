/**
 * Does something when this process ends, by itself or by a signal that can be caught. Returns what does it now instead;
 * it is done once.
 */
export function onLeaving(act: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const actNow = (): void => {
    process.off('exit', actNow);
    for (const signal of signals) process.off(signal, leave);
    act();
  };
  const leave = (signal: NodeJS.Signals): void => {
    actNow();
    // With no listener left, the signal does what it does to any process.
    process.kill(process.pid, signal);
  };
  process.once('exit', actNow);
  for (const signal of signals) process.once(signal, leave);
  return actNow;
}
