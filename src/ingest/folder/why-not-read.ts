/**
 * Why the system did not let us read: `EACCES: permission denied`.
 * @throws The error itself when it is not the system's but a fault of ours.
 */
export function whyNotRead(error: unknown): string {
  if (!(error instanceof Error && 'syscall' in error)) throw error;
  // Behind the comma stand the call and the path.
  return error.message.split(',')[0] ?? error.message;
}
