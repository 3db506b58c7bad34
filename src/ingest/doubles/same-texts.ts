import type { Problem } from '../../model/problem.ts';
import type { Story } from '../../model/story.ts';
import type { Fault } from '../faults/fault.ts';
import { differsFromNothing, nearlySame, sameText } from '../faults/faults.ts';
import type { DiffersFrom } from './differs-from.ts';
import { areNear, nearGroups } from './near-groups.ts';
import { type TextSample, textSample } from './text-sample.ts';

/**
 * Stories that have one text, whatever its case, marks and white space, and stories whose texts are nearly the same:
 * one warning a group, told at its second story. Stories of one text count as one when it is nearly that of others.
 * Of two files of which one says that it differs from the other nothing is told; a file that says so of one which is
 * nothing like it is warned of.
 *
 * @param sampleOf gives what a story is told by, as `textSample` does
 */
export function sameTexts(
  stories: readonly Story[],
  said: readonly DiffersFrom[] = [],
  sampleOf: (story: Story) => TextSample | null = textSample,
): readonly Problem[] {
  const texts = new Map<string, { readonly sample: ReadonlySet<number>; readonly paths: string[] }>();
  for (const story of stories) {
    const text = sampleOf(story);
    if (!text) continue;
    const known = texts.get(text.digest);
    if (known) known.paths.push(story.seedPath);
    else texts.set(text.digest, { sample: new Set(text.hashes), paths: [story.seedPath] });
  }
  const different = [...texts.values()];
  const answers = answersOf(said, different);
  const isTold = (group: number, path: string): boolean =>
    (answers.ofPath.get(path)?.size ?? 0) + 1 < (different[group]?.paths.length ?? 0);
  return [
    ...answers.idle,
    ...different.flatMap(({ paths }, group) =>
      told(
        paths.filter((path) => isTold(group, path)),
        sameText,
      ),
    ),
    ...nearGroups(
      different.map(({ sample }) => sample),
      (earlier, later) => answers.ofTexts.has(`${earlier} ${later}`),
    ).flatMap(({ members, share }) =>
      told(
        members.flatMap((index) => different[index]?.paths[0] ?? []),
        (paths) => nearlySame(paths, Math.round(100 * share)),
      ),
    ),
  ];
}

interface Answers {
  /** For each file those of the same text that are said to be others. */
  readonly ofPath: ReadonlyMap<string, ReadonlySet<string>>;
  /** Indices of two texts that are said to be different articles, `3 7`, the smaller first. */
  readonly ofTexts: ReadonlySet<string>;
  /** A warning for each thing said that no two texts bear out. */
  readonly idle: readonly Problem[];
}

function answersOf(
  said: readonly DiffersFrom[],
  texts: readonly { readonly sample: ReadonlySet<number>; readonly paths: readonly string[] }[],
): Answers {
  const ofPath = new Map<string, Set<string>>();
  const ofTexts = new Set<string>();
  const idle: Problem[] = [];
  const add = (path: string, other: string): void => {
    ofPath.set(path, (ofPath.get(path) ?? new Set()).add(other));
  };
  const textOf = said.length === 0 ? null : new Map(texts.flatMap(({ paths }, at) => paths.map((path) => [path, at])));
  for (const { file, line, other } of said) {
    const [a, b] = [textOf?.get(file), textOf?.get(other)].map((at) => at ?? -1) as [number, number];
    const [own, others] = [texts[a], texts[b]];
    if (!own || !others || file === other || (a !== b && !areNear(own.sample, others.sample)))
      idle.push({ file, line, ...differsFromNothing(other) });
    else if (a === b) {
      add(file, other);
      add(other, file);
    } else ofTexts.add(`${Math.min(a, b)} ${Math.max(a, b)}`);
  }
  return { ofPath, ofTexts, idle };
}

function told(paths: readonly string[], fault: (paths: readonly string[]) => Fault): readonly Problem[] {
  const [, second] = paths;
  return second === undefined ? [] : [{ file: second, line: 1, ...fault(paths) }];
}
