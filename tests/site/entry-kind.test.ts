import { expect, test } from 'vitest';
import type { EntryKind } from '../../src/site/entry-kind.ts';
import { words } from '../../src/site/words.ts';
import { timelineOf } from '../helpers/timeline-of.ts';

test('readers are told each kind by a word of its own', () => {
  const { events } = timelineOf([
    ' date 2025-01-03 Nobody is surprised. Real Madrid made a bid on Thursday. Real Madrid will bid again next week. The Courier reported on Thursday that Chelsea wait.',
  ]);
  const kinds: readonly EntryKind[] = ['published', ...events.map(({ kind }) => kind)];
  expect(kinds.map((kind) => words.list.kinds[kind]).toSorted()).toEqual([
    'Expected',
    'Happened',
    'Published',
    'Reported',
  ]);
});
