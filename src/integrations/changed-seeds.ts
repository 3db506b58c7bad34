import type { SeedFile } from '../ingest/read-seed.ts';

/** Which files of a folder another reading of it finds changed, new or gone: `seeds/a.txt was changed`, sorted. */
export function changedSeeds(before: readonly SeedFile[], after: readonly SeedFile[]): readonly string[] {
  const [old, now] = [before, after].map((files) => new Map(files.map(({ seedPath, bytes }) => [seedPath, bytes]))) as [
    Map<string, Uint8Array>,
    Map<string, Uint8Array>,
  ];
  return [...new Set([...old.keys(), ...now.keys()])].toSorted().flatMap((path) => {
    const [was, is] = [old.get(path), now.get(path)];
    if (!was) return [`${path} was added`];
    if (!is) return [`${path} was removed`];
    return Buffer.compare(was, is) === 0 ? [] : [`${path} was changed`];
  });
}
