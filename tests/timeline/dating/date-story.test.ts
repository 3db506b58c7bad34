import { describe, expect, test } from 'vitest';
import { datingEvidence } from '../../../src/analysis/dating/dating-rules.ts';
import { anyTime, day } from '../../../src/model/date.ts';
import type { Evidence } from '../../../src/model/date-estimate.ts';
import { dateStory } from '../../../src/timeline/date-story.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from '../../reading/dating-beat.ts';

const story = storyFrom('They wait.');
const piece = (rule: string, start: number, earliest: string | null, latest: string | null): Evidence => ({
  rule,
  span: { start, end: start + 1 },
  range: { earliest: earliest === null ? null : day(earliest), latest: latest === null ? null : day(latest) },
  facts: [],
});
/** A saga whose stories can be of any time. */
const always = { beat: datingBeat, window: anyTime };
const estimate = (...evidence: Evidence[]) => dateStory(story, evidence, always);

const age = piece('stated-age', 0, '2023-10-07', '2024-10-06');
const tenure = piece('coach-tenure', 1, '2024-06-01', '2025-06-01');
const ahead = piece('explicit-year', 2, null, '2024-12-31');

describe('what is published', () => {
  test('a stated date, whatever the evidence says', () => {
    const dated = storyFrom(' date 2025-01-03 They wait.');
    expect(dateStory(dated, [age, tenure], always)).toEqual(dated.date);
  });

  test('the days two kinds of evidence agree on, a month’s grace for an age stated once, in the order of the text', () => {
    expect(estimate(tenure, age)).toEqual({
      kind: 'inferred',
      range: { earliest: '2024-06-01', latest: '2024-11-05' },
      evidence: [
        { ...age, grace: 30 },
        { ...tenure, grace: 0 },
      ],
      setAside: [],
      stretches: 1,
      byWindow: false,
    });
  });

  test('an age stated twice is taken at its word', () => {
    expect(estimate(tenure, age, { ...age, span: { start: 7, end: 8 } })).toMatchObject({
      range: { earliest: '2024-06-01', latest: '2024-10-06' },
      evidence: [{ grace: 0 }, { grace: 0 }, { grace: 0 }],
    });
  });

  test('what disagrees and weighs little is set aside', () => {
    const phase = piece('season-phase', 3, '2022-01-01', '2022-03-01');
    expect(estimate(tenure, age, ahead, phase)).toMatchObject({ kind: 'inferred', setAside: [{ ...phase, grace: 0 }] });
  });

  test('of alternatives the one that fits is evidence and the other is no disagreement', () => {
    const [last, this_] = [
      piece('season-phase', 3, '2023-05-01', '2023-09-30'),
      piece('season-phase', 3, '2024-05-01', '2024-09-30'),
    ];
    expect(estimate(tenure, age, last, this_)).toMatchObject({
      range: { earliest: '2024-06-01', latest: '2024-09-30' },
      evidence: [{ ...age, grace: 30 }, tenure, this_],
      setAside: [],
    });
  });

  test('two runs of days as the stretch that holds both', () => {
    const phases = [
      piece('season-phase', 3, '2023-10-10', '2023-12-31'),
      piece('season-phase', 3, '2024-06-01', '2024-10-06'),
    ];
    expect(estimate(age, piece('title-held', 4, '2023-01-01', '2025-01-01'), ...phases)).toMatchObject({
      range: { earliest: '2023-10-10', latest: '2024-10-06' },
      stretches: 2,
      byWindow: false,
    });
  });
});

test('the window that touches every stretch, and finds no open end, has decided nothing', () => {
  const phases = [
    piece('season-phase', 3, '2023-10-10', '2023-12-31'),
    piece('season-phase', 3, '2024-06-01', '2024-10-06'),
  ];
  const window = { earliest: day('2023-07-01'), latest: day('2026-06-30') };
  expect(
    dateStory(story, [age, piece('title-held', 4, '2023-01-01', '2025-01-01'), ...phases], {
      beat: datingBeat,
      window,
    }),
  ).toMatchObject({ stretches: 2, byWindow: false });
});

describe('what is not published', () => {
  test.each<[string, Evidence[]]>([
    ['nothing', []],
    ['one kind of evidence', [age, piece('stated-age', 5, '2024-01-01', '2025-01-01')]],
    ['an open beginning', [ahead, piece('player-club', 5, null, '2025-05-31')]],
    ['an open end', [piece('coach-tenure', 1, '2024-06-01', null), piece('explicit-year', 2, '2024-01-01', null)]],
    ['years', [piece('coach-tenure', 1, '2020-01-01', '2024-01-01'), piece('explicit-year', 2, '2019-01-01', null)]],
    ['evidence that is at odds', [age, tenure, piece('title-held', 5, '2019-01-01', '2020-01-01')]],
  ])('%s', (_, evidence) => {
    expect(estimate(...evidence)).toEqual({ kind: 'unknown' });
  });
});

describe('the window of the saga', () => {
  const within = (from: string, to: string, ...evidence: Evidence[]) =>
    dateStory(story, evidence, { beat: datingBeat, window: { earliest: day(from), latest: day(to) } });
  const office = piece('coach-tenure', 1, '2024-06-01', null);
  const years = [
    piece('title-held', 4, '2020-01-01', '2020-06-01'),
    piece('title-held', 4, '2024-07-01', '2024-09-01'),
  ];
  const stay = piece('player-club', 5, '2019-01-01', null);

  test('closes what the words leave open', () => {
    expect(within('2023-07-01', '2025-06-30', office, stay)).toMatchObject({
      range: { earliest: '2024-06-01', latest: '2025-06-30' },
      byWindow: true,
    });
  });

  test('decides between years that the words allow alike', () => {
    expect(within('2023-07-01', '2026-06-30', stay, ...years)).toMatchObject({
      range: { earliest: '2024-07-01', latest: '2024-09-01' },
      stretches: 1,
      byWindow: true,
    });
  });

  test('takes nothing from days that the words themselves give', () => {
    expect(within('2024-08-01', '2026-06-30', tenure, age)).toMatchObject({
      range: { earliest: '2024-06-01', latest: '2024-11-05' },
      byWindow: false,
    });
  });

  test('leaves a story undated whose words leave open when it was outside it', () => {
    expect(within('2010-01-01', '2012-12-31', office, stay)).toEqual({ kind: 'unknown' });
  });

  test('does not give up days that facts support for days of which none knows', () => {
    const by = (evidence: Evidence, fact: string): Evidence => ({ ...evidence, facts: [fact] });
    const spells = [
      by(piece('player-club', 5, '2013-01-01', '2018-01-10'), 'a-stay'),
      piece('player-club', 5, '2026-01-01', null),
    ];
    const post = by(piece('coach-tenure', 1, '2017-06-01', null), 'a-post');
    expect(within('2023-07-01', '2026-06-30', post, ...spells)).toEqual({ kind: 'unknown' });
  });

  test('closes no run of days that it does not touch, and takes nothing from one that it does', () => {
    const runs = [
      piece('title-held', 4, '2020-01-01', '2020-06-01'),
      piece('title-held', 4, '2024-07-01', '2024-09-01'),
    ];
    expect(within('2024-08-15', '2026-06-30', stay, ...runs)).toMatchObject({
      range: { earliest: '2024-07-01', latest: '2024-09-01' },
    });
  });
});

test('dates a story from its words', () => {
  const told = readFrom(
    'Sam Example wants to leave Liverpool next summer. The 25-year-old is out of contract at the end of the season. ' +
      'Liverpool’s start to the campaign under Max Boss has been good.',
    datingBeat,
  );
  expect(dateStory(told.story, datingEvidence(told, datingBeat), always)).toMatchObject({
    kind: 'inferred',
    range: { earliest: '2024-08-17', latest: '2024-11-05' },
  });
});
