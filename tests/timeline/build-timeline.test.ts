import { describe, expect, test } from 'vitest';
import { cut } from '../../src/model/text.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { smallSaga } from '../helpers/small-saga.ts';
import { storyFrom } from '../helpers/story-from.ts';

const stories = [
  storyFrom(
    ' date 2025-01-03 Liverpool said no to Real Madrid. The Reds are calm. Liverpool wait, and so do the Reds.',
    'c.txt',
  ),
  storyFrom('Chelsea are calm. Nobody said when.', 'b.txt'),
  storyFrom(' date 2025-01-01 Real Madrid bid for Sam Example. They wait.', 'd.txt'),
  storyFrom(' date 2024-12 Real Madrid think about a bid. They wait.', 'a.txt'),
  storyFrom(' date 2025-01-01 Real Madrid wait. It is cold.', 'a2.txt'),
  storyFrom(' date 2024 Real Madrid look around. It is warm.', 'e.txt'),
];
const timeline = buildTimeline(stories, smallSaga);

test('stories stand by the last day their date allows, those of one day by path, those without a date last', () => {
  expect(timeline.stories.map(({ story }) => story.seedPath.slice(6))).toEqual([
    'e.txt',
    'a.txt',
    'a2.txt',
    'd.txt',
    'c.txt',
    'b.txt',
  ]);
});

test('the order of the files does not matter', () => {
  expect(buildTimeline(stories.toReversed(), smallSaga)).toEqual(timeline);
});

describe('the excerpt', () => {
  test('is the first sentence that the headline does not give', () => {
    const teller = timeline.stories.find(({ story }) => story.seedPath.endsWith('c.txt'));
    expect(teller?.excerpt && cut(teller.story.text, teller.excerpt)).toBe('The Reds are calm.');
  });

  test('is none in a story of one sentence', () => {
    expect(buildTimeline([storyFrom('Chelsea are calm.')], smallSaga).stories[0]?.excerpt).toBeNull();
  });
});

describe('the clubs', () => {
  test('stand by the number of stories that name them', () => {
    expect(timeline.entities.map(({ entity, stories: named }) => `${entity.id} ${named.length}`)).toEqual([
      'real-madrid 5',
      'chelsea 1',
      'liverpool 1',
    ]);
  });

  test('have their stories in timeline order and each sentence once, with all that names them in it', () => {
    const liverpool = timeline.entities.find(({ entity }) => entity.id === 'liverpool');
    const text = stories[0]?.text ?? '';
    expect(
      liverpool?.stories[0].passages.map(({ sentence, mentions }) => [
        cut(text, sentence.span),
        mentions.map((mention) => cut(text, mention)),
      ]),
    ).toEqual([
      ['Liverpool said no to Real Madrid.', ['Liverpool']],
      ['The Reds are calm.', ['The Reds']],
      ['Liverpool wait, and so do the Reds.', ['Liverpool', 'the Reds']],
    ]);
  });

  test('are none where no story names one', () => {
    expect(buildTimeline([storyFrom('Nobody said anything.')], smallSaga).entities).toEqual([]);
  });
});

test('an empty archive is an empty timeline', () => {
  expect(buildTimeline([], smallSaga)).toEqual({
    stories: [],
    events: [],
    mentions: [],
    disagreements: [],
    entities: [],
  });
});
