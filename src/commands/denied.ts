import { Refusal } from '../model/refusal.ts';

/** What the system says where we may not read or write, or where there is no room. */
const remedies: ReadonlyMap<unknown, string> = new Map(
  Object.entries({
    EACCES: 'Give the right to it to whoever runs this command',
    EPERM: 'Give the right to it to whoever runs this command',
    EROFS: 'Make the disk writable, or work on a copy elsewhere',
    ENOSPC: 'Make room on the disk',
    EDQUOT: 'Make room on the disk',
  }),
);

/** The refusal of a file or folder that the system keeps from us; null when an error is anything else. */
export function denied(error: unknown): Refusal | null {
  if (!(error instanceof Error && 'code' in error && 'path' in error)) return null;
  const remedy = remedies.get(error.code);
  return remedy === undefined
    ? null
    : new Refusal(`"${error.path}" cannot be used (${error.code}). ${remedy}, and try again.`, { cause: error });
}
