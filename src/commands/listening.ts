import { Refusal } from '../model/refusal.ts';

/** What the system says of an address or a port at which nobody can listen here. */
const impossible: ReadonlySet<unknown> = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EADDRNOTAVAIL', 'EADDRINUSE', 'EACCES']);

/** What `start` gives. @throws Refusal when its server cannot listen where it was told to. */
export async function listening<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (!impossible.has(code)) throw error;
    throw new Refusal(
      `No server can listen there (${code}). Name another address with --host, or a port with --port.`,
      {
        cause: error,
      },
    );
  }
}
