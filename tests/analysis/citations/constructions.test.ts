import { describe, expect, test } from 'vitest';
import type { Construction } from '../../../src/analysis/citations/construction.ts';
import { constructions, possessor } from '../../../src/analysis/citations/constructions.ts';
import { noCitation, plainWords } from '../../../src/analysis/citations/no-citation.ts';
import { spaceflight } from '../../fixtures/second-beat/beat.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

/** The names of the constructions that fit around `…`, which stands for the outlet’s name. */
const fitting = (list: readonly Construction[], text: string): string[] => {
  const [left = '', right = ''] = text.split('…');
  return list.filter(({ side, pattern }) => pattern.test(side === 'before' ? left : right)).map(({ name }) => name);
};

describe('each way of citing has its words:', () => {
  test.each([
    ['report from', 'A column in …'],
    ['according to', 'Thanks to …'],
    ['reported by', 'As published in …'],
    ['told', 'He spoke to …'],
    ['reports X', 'It is so, writes …'],
    ['outlet X', 'The tabloid …'],
    ['front page of', 'On the front page of …'],
    ['name of', 'Ana Prieto of …'],
    ['said on', 'He wrote it for …'],
    ['source:', 'Source: …'],
    ['in brackets', 'He stays (…'],
    ['X reports', '… has since learned'],
    ['X has published', '… has published a list'],
    ['X’s correspondent', '…’s chief correspondent'],
    ['X report', '… sources'],
    ['X view:', '… verdict: he stays'],
    ['X pundit', '… pundit'],
    ['source:', 'Full story: …'],
    ['X, external', '… (subscription required), external'],
    ['X (subscription required)', '… (subscription required)'],
  ])('%s', (name, text) => {
    expect(fitting(constructions(smallBeat), text)).toContain(name);
  });

  test.each(['He saw …', 'He lives near …', '… is a town', '… and more', 'He went to …', 'His love for …'])(
    'none in “%s”',
    (text) => {
      expect(fitting(constructions(smallBeat), text)).toEqual([]);
    },
  );
});

describe('each way of naming without citing has its words:', () => {
  test.each([
    ['credit', 'Picture by A. Person via …'],
    ['live on', 'Watch the match on …'],
    ['formerly of', 'He is a former …'],
    ['link', 'Read more at …'],
    ['tonight', 'He is on … tonight'],
  ])('%s', (name, text) => {
    expect(fitting(noCitation(smallBeat), text)).toContain(name);
  });

  test.each(['It is so, writes …', '… claims'])('none in “%s”', (text) => {
    expect(fitting([...noCitation(smallBeat), ...plainWords], text)).toEqual([]);
  });
});

test('a beat has programmes of its own', () => {
  const shown = [smallBeat, spaceflight].map((beat) => fitting(noCitation(beat), 'He is on … Premier League'));
  expect(shown).toEqual([['tonight'], []]);
});

test('whoever has a name and belongs to an outlet speaks for it', () => {
  expect(possessor.test('’s Ana Prieto')).toBe(true);
  expect(possessor.test('’s transfer expert Ana de Prieto')).toBe(true);
  expect(possessor.test('’s best game')).toBe(false);
  expect(possessor.test('’s Ana')).toBe(false);
});
