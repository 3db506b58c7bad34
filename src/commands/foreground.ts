/**
 * Ties this process to the terminal: it ends, with exit code 0, on Ctrl-C or SIGTERM, and when whoever started it is
 * gone. The last is for npm: told to stop, it stops the shell between us and keeps quiet to us.
 */
export function stayInForeground(): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
  endWithParent();
}

/** Ends this process, with exit code 0, when whoever started it is gone. */
export function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.exit(0);
  }, 500).unref();
}
