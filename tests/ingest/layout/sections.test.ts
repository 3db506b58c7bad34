import { describe, expect, it } from 'vitest';
import { secondaryOpening } from '../../../src/ingest/layout/sections.ts';

const opensSecondary = secondaryOpening(['football', 'transfer']);

describe('a heading opens a roundup of other stories:', () => {
  it.each([
    'Northport transfer roundup:',
    'Transfer round-up',
    'Transfer round up',
    'Other transfer news',
    'More Northport news',
    'More football headlines',
    'Latest transfer rumours',
    'The latest gossip',
    'The rest of the news',
    'Elsewhere',
    'Elsewhere in the division',
    'In brief',
    'Also in the news',
    'Transfer gossip',
  ])('%s', (line) => {
    expect(opensSecondary('heading', line)).toBe(true);
  });
});

describe('a heading goes on with the story:', () => {
  it.each([
    'What happens next',
    'Northport fix a price for Vance',
    'No news from Marenza',
    'Good news for Northport',
    'More bad news for Northport as Holm limps off',
    'Other clubs wait for their turn',
    'More time for Vance',
    'The story of a long summer',
    'Rounding up the board',
    'Latest offer turned down',
    'Looking elsewhere',
    'Vance in brief talks with Rovers',
  ])('%s', (line) => {
    expect(opensSecondary('heading', line)).toBe(false);
  });
});

describe('a paragraph opens one without a heading:', () => {
  it.each([
    'In other Northport transfer news, Teo Brandt is out on loan.',
    'In other news, Teo Brandt is out on loan.',
    'And in other news, Teo Brandt is out on loan.',
    'In other transfer headlines, Teo Brandt is out on loan.',
    'Elsewhere in football, Teo Brandt is out on loan.',
    'Elsewhere in today’s transfer gossip, Teo Brandt is out on loan.',
    "Elsewhere in today's transfer gossip, Teo Brandt is out on loan.",
  ])('%s', (line) => {
    expect(opensSecondary('paragraph', line)).toBe(true);
  });
});

describe('a paragraph goes on with the story:', () => {
  it.each([
    'In other words, Northport said no.',
    'The other news reached him in Marenza.',
    'He will look elsewhere in the summer.',
    'Elsewhere in the ground, nobody had noticed.',
    'Other clubs have asked about the captain.',
    'A transfer roundup is no place for such a story.',
    'More news is expected on Friday.',
  ])('%s', (line) => {
    expect(opensSecondary('paragraph', line)).toBe(false);
  });
});

describe('what news may be of is the beat’s to say:', () => {
  const lines = [
    ['paragraph', 'Elsewhere in football, nobody had noticed.'],
    ['paragraph', 'Elsewhere in spaceflight, nobody had noticed.'],
    ['paragraph', 'Elsewhere in the gossip, nobody had noticed.'],
    ['heading', 'Football gossip'],
    ['heading', 'Spaceflight gossip'],
  ] as const;
  it.each([
    [['spaceflight'], [false, true, true, false, true]],
    [[], [false, false, true, false, false]],
  ])('%j', (topics, expected) => {
    expect(lines.map(([kind, line]) => secondaryOpening(topics)(kind, line))).toEqual(expected);
  });
});
