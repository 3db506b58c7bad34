import type { SeedFile } from '../ingest/read-seed.ts';

/** What became of a file between two readings of its folder. */
export interface SeedChange {
  readonly path: string;
  readonly how: 'added' | 'changed' | 'removed';
}

/** Which files of a folder another reading of it finds changed, new or gone: `seeds/a.txt was changed`, sorted. */
export const changedSeeds = (before: readonly SeedFile[], after: readonly SeedFile[]): readonly string[] =>
  seedChanges(before, after).map(({ path, how }) => `${path} was ${how}`);

/** The same as data. */
export function seedChanges(before: readonly SeedFile[], after: readonly SeedFile[]): readonly SeedChange[] {
  const [old, now] = [before, after].map((files) => new Map(files.map(({ seedPath, bytes }) => [seedPath, bytes]))) as [
    Map<string, Uint8Array>,
    Map<string, Uint8Array>,
  ];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((path): readonly SeedChange[] => {
    const [was, is] = [old.get(path), now.get(path)];
    if (!was) return [{ path, how: 'added' }];
    if (!is) return [{ path, how: 'removed' }];
    return Buffer.compare(was, is) === 0 ? [] : [{ path, how: 'changed' }];
  });
}
