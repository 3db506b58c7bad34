import type { Problem } from '../../model/problem.ts';
import type { SeedFile } from '../read-seed.ts';

/** What one file says of another: that it is a different article, however alike their texts are. */
export interface DiffersFrom extends Pick<Problem, 'file' | 'line'> {
  /** The other file, as the first names it; once resolved, by its seed path where there is such a file. */
  readonly other: string;
}

/**
 * What the files that are shown say, each other file by its seed path, which may be written with the folder's name or
 * without. What is said of a file that is not shown, a draft or one that cannot be read, is left out: nobody compares it.
 */
export function answersAmong(
  said: readonly DiffersFrom[],
  files: readonly Pick<SeedFile, 'relativePath' | 'seedPath'>[],
  shown: ReadonlySet<string>,
): readonly DiffersFrom[] {
  const paths = new Map(files.flatMap(({ relativePath, seedPath }) => [[relativePath, seedPath] as const]));
  for (const { seedPath } of files) paths.set(seedPath, seedPath);
  return said
    .map((each) => ({ ...each, other: paths.get(each.other) ?? each.other }))
    .filter(({ other }) => shown.has(other) || !paths.has(other));
}
