import { Refusal } from '../model/refusal.ts';

/** Of the system’s calls those by which a server comes to listen; what another one refuses is no matter of addresses. */
const calls: ReadonlySet<unknown> = new Set(['listen', 'bind', 'getaddrinfo']);

/** What `start` gives. @throws Refusal when its server cannot listen where it was told to. */
export async function listening<T>(start: () => Promise<T>): Promise<T> {
  try {
    return await start();
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && 'code' in error && calls.has(error.syscall))) throw error;
    throw new Refusal(
      `No server can listen there (${error.code}). Name another address with --host, or a port with --port.`,
      {
        cause: error,
      },
    );
  }
}
