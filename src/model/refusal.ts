/**
 * What was asked for cannot be done, and whoever asked can mend it: the message is one or two plain sentences that say
 * what was found, where, and the remedy. A command prints it without a stack trace and exits with 1; every other error
 * is a fault of ours and keeps its trace.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/**
 * The refusal behind an error, however many others wrap it; null when there is none. Told by name, since one class
 * loaded by two module loaders is two classes.
 */
export function refusalIn(error: unknown): Error | null {
  for (let inner = error; inner instanceof Error; inner = inner.cause) if (inner.name === 'Refusal') return inner;
  return null;
}
