import { describe, expect, test } from 'vitest';
import { football } from '../../../src/beats/football/football.ts';
import { readTimes } from './read-times.ts';

const valuesOf = (sentence: string, written: string): string =>
  readTimes(sentence, written, football)
    .map(({ value }) => value)
    .join(' ');

describe('what is told in the present or the future lies ahead, whatever the year', () => {
  test.each([
    ['2024-12-31', 'They host Brentford at Ashgate on 5 January.', '2025-01-05'],
    ['2024-12-31', 'Everton travel to Leeds on 11 January.', '2025-01-11'],
    ['2024-12-31', 'The side face Porto in Lisbon on 22 January.', '2025-01-22'],
    ['2024-12-31', 'Halvard Lien faces a hearing on 9 January.', '2025-01-09'],
    ['2024-12-31', 'Leeds play Genoa at home on 4 January.', '2025-01-04'],
    ['2024-12-31', 'He returns to training on 3 January.', '2025-01-03'],
    ['2024-12-30', 'Ajax entertain Porto on 12 January, the first game of the year.', '2025-01-12'],
    ['2024-12-29', 'Mainz meet Genoa in the cup on 8 January.', '2025-01-08'],
    ['2024-12-23', 'Villarreal welcome Ajax to the new ground on 2 January.', '2025-01-02'],
    ['2024-12-20', 'The new signing makes his debut at Leeds on 6 January.', '2025-01-06'],
    ['2024-12-18', 'They then go to Porto on 1 February.', '2025-02-01'],
    ['2024-12-31', 'Genoa take on Mainz on 18 January.', '2025-01-18'],
    ['2024-12-31', 'Porto travel to Newton United on 15 January.', '2025-01-15'],
    ['2024-12-31', 'They host Newton United at Ashgate on 5 January.', '2025-01-05'],
    ['2024-12-31', 'The match with Mohamed Adil and his Genoa side is on 9 January.', '2025-01-09'],
    ['2024-12-31', 'The two sides will play in Porto on 15 January.', '2025-01-15'],
    ['2025-12-28', 'His ban ends on 4 January.', '2026-01-04'],
    ['2025-01-06', 'Leeds kick off the new tournament on 25 January.', '2025-01-25'],
  ])('%s: %s', (written, sentence, values) => {
    expect(valuesOf(sentence, written)).toBe(values);
  });
});

describe('and what is told in the past lies behind', () => {
  test.each([
    ['2025-01-04', 'They hosted Brentford on 28 December.', '2024-12-28'],
    ['2025-01-04', 'Kofi Osei scored against Porto on 20 December.', '2024-12-20'],
    ['2025-01-10', 'Ajax were beaten in Leeds on 30 December.', '2024-12-30'],
    ['2025-02-03', 'The club have not won since 7 December.', '2024-12-07'],
    ['2024-12-31', 'They hosted Porto on 5 January and lost.', '2024-01-05'],
  ])('%s: %s', (written, sentence, values) => {
    expect(valuesOf(sentence, written)).toBe(values);
  });
});

describe('each time goes by its own clause', () => {
  test.each([
    ['Kofi Osei, who hurt his knee against Porto on 11 March, is expected back in late April.', '2025-03-11 2025-04'],
    ['Halvard Lien, who broke a toe in February, will return in May.', '2025-02 2025-05'],
    ['The keeper, injured on 3 March, is set to miss the trip to Porto on 6 April.', '2025-03-03 2025-04-06'],
    ['Tomas Brandl, who signed in January, is out until early May.', '2025-01 2025-05'],
    ['The defender, who joined in August, is hoping to be fit in mid-April.', '2024-08 2025-04'],
    ['Pavel Horak, who will have surgery on 2 April, was hurt in February.', '2025-04-02 2025-02'],
    ['The winger, whose deal expires in June, signed in July.', '2025-06 2024-07'],
    ['Leeds, who were beaten in Porto on 18 March, face Genoa on 5 April.', '2025-03-18 2025-04-05'],
    ['Osei is expected back in April after he injured his calf in February.', '2025-04 2025-02'],
    ['He tore a muscle on 8 March and should return in May.', '2025-03-08 2025-05'],
    ['The captain, who has been out since November, could play on 12 April.', '2024-11 2025-04-12'],
    ['Lien, who limped off in Genoa on 15 March, is due back in late April.', '2025-03-15 2025-04'],
    ['The coach, who replaced Horak in October, is to sign in April.', '2024-10 2025-04'],
    [
      'Osei, who injured his foot in the draw with Ajax on 9 March, is ruled out until mid-April.',
      '2025-03-09 2025-04',
    ],
    ['The striker, sidelined since a fall in January, returns on 1 April.', '2025-01 2025-04-01'],
    ['The forward, who came in September, has been told he can go in June.', '2024-09 2025-06'],
  ])('%s', (sentence, values) => {
    expect(valuesOf(sentence, '2025-03-25')).toBe(values);
  });
});

describe('a stretch of something else is none of the days before the story', () => {
  test.each([
    'Osei and Lien are in the last six months of their contracts.',
    'The winger has entered the final six months of his deal.',
    'Lien is in the last 12 months of his agreement at Mainz.',
    'Horak was poor in the first two weeks of his loan.',
    'He is into the last year of his contract.',
    'The keeper was dropped for the last three weeks of his spell there.',
    'They are in the final two months of the lease.',
    'Brandl enters the past two years of a long career.',
    'The striker is in the last few months of a deal.',
  ])('%s', (sentence) => {
    expect(readTimes(sentence, '2024-12-31', football).map(({ value, range }) => [value, range])).toEqual([]);
  });

  test.each([
    ['In the last six months he has scored twice.', 'PAST_REF'],
    ['They have lost four games in the last two weeks.', 'PAST_REF'],
    ['In the last six months of 2024 he scored twice.', '2024'],
  ])('but: %s', (sentence, value) => {
    expect(valuesOf(sentence, '2024-12-31')).toContain(value);
  });
});
