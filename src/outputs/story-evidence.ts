import { cacheKey } from '../site/cache-key.ts';
import { keptNumber } from '../site/kept-number.ts';
import { perTimeline } from '../site/per-timeline.ts';
import { absolute, urls } from '../site/urls.ts';
import type { Timeline, TimelineStory } from '../timeline/timeline.ts';
import { annotation } from './data/annotation.ts';
import { evidenceHead, seedData } from './data/evidence-head.ts';
import { jsonBytes, largestFile } from './data/largest-file.ts';
import { runsByBytes } from './data/runs-by-bytes.ts';
import { type Statement, statementsKey, statementsOf } from './data/statements.ts';
import { storyEvidencePath } from './data/story-evidence-path.ts';
import type { OutputForEach } from './output.ts';

/** The evidence of each story beside its page, at any size of archive; of a very long one it goes on in a second file. */
export const storyEvidence: OutputForEach<string> = {
  path: (path) => path,
  type: 'application/ld+json',
  contents: (timeline) => new Map(timeline.stories.flatMap((teller) => filesOf(timeline, teller))),
};

/** Bytes of a file that none of its annotations counts. */
const head = 4000;

/** How many statements rest on words of a story. */
export const countOfEvidence = (timeline: Timeline, teller: TimelineStory): number =>
  sizeIn(timeline, teller).statements;

/** How much the evidence of a story is. */
interface Size {
  /** Of all of it, for the build’s cache. */
  readonly key: string;
  readonly statements: number;
  readonly files: number;
}

const sizes = perTimeline(
  (timeline): ReadonlyMap<TimelineStory, Size> =>
    new Map(timeline.stories.map((teller) => [teller, sizeOf(timeline, teller)])),
);

/** @throws Error for a story of another timeline */
function sizeIn(timeline: Timeline, teller: TimelineStory): Size {
  const size = sizes(timeline).get(teller);
  if (!size) throw new Error(`${teller.story.seedPath} is not of this timeline.`);
  return size;
}

function sizeOf(timeline: Timeline, teller: TimelineStory): Size {
  const key = cacheKey(statementsKey(timeline, teller));
  // Found for both numbers at once, where either is not known.
  let found: readonly Statement[] | null = null;
  const all = (): readonly Statement[] => {
    found ??= statementsOf(timeline, teller);
    return found;
  };
  return {
    key,
    statements: keptNumber(`statements: ${key}`, () => all().length),
    files: keptNumber(`files of evidence: ${key}`, () => runsOf(all()).length),
  };
}

function filesOf(timeline: Timeline, teller: TimelineStory) {
  const { story } = teller;
  const { key: from, files: length } = sizeIn(timeline, teller);
  return Array.from({ length }, (_, index) => {
    const path = storyEvidencePath(story, index + 1);
    // Made where it is written: all together would fill the memory.
    const run = (): readonly Statement[] => runsOf(statementsOf(timeline, teller))[index] ?? [];
    const top = {
      ...evidenceHead(path, null),
      ...(index + 1 < length && { next: absolute(urls.output(storyEvidencePath(story, index + 2))) }),
      seeds: [seedData(story)],
      parts: [],
    };
    return [
      path,
      {
        body: () => `${JSON.stringify({ ...top, items: run().map(annotation) })}\n`,
        madeFrom: [top, from],
      },
    ] as const;
  });
}

/** At least one run, if an empty one. Only what may be too large for one file is weighed. */
function runsOf(all: readonly Statement[]): readonly (readonly Statement[])[] {
  const most = all.reduce(
    (sum, { fragment, value, span }) => sum + mostBytes(fragment, value, span.end - span.start),
    0,
  );
  if (most <= largestFile - head) return [all];
  const weighed = all.map((statement) => ({ statement, bytes: jsonBytes(annotation(statement)) }));
  return runsByBytes(weighed, largestFile - head).map((run) => run.map(({ statement }) => statement));
}

/** What an annotation takes at most: JSON has six bytes for a character at the most, and some hundred for the rest. */
const mostBytes = (fragment: string, value: string, length: number): number =>
  600 + 6 * (fragment.length + value.length + length + 2 * 32);
