import type { Beat } from '../../../src/model/beat.ts';
import { day } from '../../../src/model/date.ts';
import type { ReadStory } from '../../../src/model/read-story.ts';
import type { Story } from '../../../src/model/story.ts';
import type { Timex } from '../../../src/model/timex.ts';
import { readStory } from '../../../src/reading/read-story.ts';
import { timexes } from '../../../src/reading/times/timexes.ts';
import { smallBeat, smallSaga } from '../../helpers/small-saga.ts';

/** A story of these paragraphs and nothing else. */
function storyOf(...paragraphs: readonly string[]): Story {
  let start = 0;
  const blocks = paragraphs.map((paragraph) => {
    const span = { start, end: start + paragraph.length };
    start = span.end + 2;
    return { kind: 'paragraph', section: 'main', span } as const;
  });
  return {
    id: 'a-story',
    seedPath: 'seeds/a-story.txt',
    sha256: '0'.repeat(64),
    text: paragraphs.join('\n\n'),
    headline: { text: 'A story', span: null, from: 'front-matter' },
    date: { kind: 'unknown' },
    provenance: { source: null, author: null, tags: [] },
    added: null,
    blocks,
    marks: [],
    elements: [],
  };
}

/** The reading of such a story. */
export const readOf = (paragraphs: readonly string[], beat: Beat = smallBeat): ReadStory =>
  readStory(storyOf(...paragraphs), { ...smallSaga, beat });

/** The time expressions of one paragraph written on a day, or between two days ("2024-08-17..2024-10-06"). */
export function readTimes(
  text: string,
  written: string | null,
  beat = smallBeat,
): readonly (Timex & { readonly words: string })[] {
  const [earliest = '', latest = earliest] = written?.split('..') ?? [];
  const published = written === null ? null : { earliest: day(earliest), latest: day(latest) };
  return timexes(readOf([text], beat), published, beat).map((timex) => ({
    ...timex,
    words: text.slice(timex.span.start, timex.span.end),
  }));
}
