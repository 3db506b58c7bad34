import { describe, expect, it } from 'vitest';
import { statedDateline } from '../../../src/ingest/date/stated-dateline.ts';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { cut } from '../../../src/model/text.ts';
import { always, blocksOf, seedFile } from '../read-text.ts';

const title = 'Northport turn down a second bid for Vance';
const lede = 'Real Marenza want an answer about Ilian Vance before the end of the month.\n\nThe captain trained alone.';

/** The day, the words it was read from, and the headline. */
function read(text: string) {
  const { story, problems } = readSeed(seedFile(text), always);
  if (!story) throw new Error(`No story: ${JSON.stringify(problems)}`);
  const { date } = story;
  const words = date.kind === 'stated' && date.from === 'dateline' ? cut(story.text, date.span) : null;
  return [date.kind === 'stated' ? date.range.earliest : null, words, story.headline.text];
}
const rules = (text: string) => readSeed(seedFile(text), always).problems.map(({ rule }) => rule);

describe('a date near the top is the story’s date:', () => {
  it.each([
    ['below the headline', `${title}\n\n3 January 2025`, '2025-01-03', '3 January 2025'],
    [
      'with a label and a time',
      `${title}\nBy Mira Lund\nPublished: 3 Jan 2025 10:15 GMT`,
      '2025-01-03',
      '3 Jan 2025 10:15 GMT',
    ],
    ['below its label', `${title}\n\nPublished\n31 December 2024`, '2024-12-31', '31 December 2024'],
    [
      'behind the writer',
      `${title}\nWritten by Ana Ruiz May 3, 2024 | 04:15 pm`,
      '2024-05-03',
      'May 3, 2024 | 04:15 pm',
    ],
    ['behind the writer and “on”', `${title}\nBy Ana Ruiz on May 3, 2024`, '2024-05-03', 'May 3, 2024'],
    ['behind a name that the text has not', `${title}\n\nHelen Brough, 16 April 2025`, '2025-04-16', '16 April 2025'],
    ['before its age', `${title}\nJune 10, 2017 / 8:40 PM / 2 months ago`, '2017-06-10', 'June 10, 2017 / 8:40 PM'],
    ['as a stamp', `${title}\n2025-01-05T10:15:00+01:00`, '2025-01-05', '2025-01-05T10:15:00+01:00'],
    [
      'the day it came out, not the last change',
      `${title}\nUpdated 5 January 2025\nPublished 3 January 2025`,
      '2025-01-03',
      '3 January 2025',
    ],
    [
      'the last change, where nothing else is told',
      `${title}\nLast updated on 5 January 2025`,
      '2025-01-05',
      '5 January 2025',
    ],
    [
      'below a standfirst, with a time',
      `${title}\n\nA second letter goes into the drawer.\n\nMira Lund | 31 Dec 2024 at 09:10`,
      '2024-12-31',
      '31 Dec 2024 at 09:10',
    ],
  ])('%s', (_where, head, day, words) => {
    expect(read(`${head}\n\n${lede}`)).toEqual([day, words, title]);
    expect(rules(`${head}\n\n${lede}`)).toEqual([]);
  });

  it.each([
    ['alone', `2025-01-08\n\n${lede}`, '2025-01-08', '2025-01-08'],
    ['before the first word', `2025-01-08 ${lede}`, '2025-01-08', '2025-01-08'],
    ['in the dateline of the lede', `MADRID, 3 January 2025 – ${lede}`, '2025-01-03', '3 January 2025'],
  ])('%s, without a headline', (_where, text, day, words) => {
    expect(read(text)).toEqual([day, words, lede.split('.')[0]]);
  });

  it('behind a name that only a picture’s credit has again', () => {
    const [day] = read(`${title}\n\nHelen Brough, 16 April 2025\n\n${lede}\n\nVance last week (Photo: H. Brough)`);
    expect(day).toBe('2025-04-16');
  });

  it('behind the writer, below a title of the front matter', () => {
    const [day] = read(`---\ntitle: ${title}\n---\nHelen Brough, 16 April 2025\n\n${lede}`);
    expect(day).toBe('2025-04-16');
  });

  it('and stays on the page', () => {
    const { story } = readSeed(seedFile(`2025-01-08 ${lede}`), always);
    expect(story && blocksOf(story)[0]).toEqual(['paragraph', 'boilerplate', '2025-01-08']);
  });
});

describe('no date of the story is', () => {
  it.each([
    ['one that a sentence opens with', `3 January 2025 was a long day for Northport.\n\n${lede}`],
    ['one in figures that a sentence opens with', `2025-01-03 was a long day for Northport.\n\n${lede}`],
    ['one inside a sentence', `${title}\n\nHe signed on 3 January 2020.\n\n${lede}`],
    ['one in a headline', `Northport v Marenza, 27 November 2024\n\n${lede}`],
    ['one below a picture', `${title}\nIlian Vance, 27 November 2024\n\n${lede}`],
    ['one of a match in a headline', `Calder Cup Final, 27 November 2024\n\n${lede}`],
    ['one below a picture of two', `${title}\nAna Ruiz and Ilian Vance, 27 November 2024\n\n${lede}`],
    ['one that heads a part', `${title}\n\n1 July 2024\n\nVance is happy.\n\n3 January 2025\n\nThe bid comes.`],
    ['one that opens one of several items', `1 July 2024: Vance is happy.\n\n3 January 2025: The bid comes.`],
    [
      'a bare one below the first paragraph',
      `${title}\n\nVance has asked to leave the club.\n\n3 January 2025\n\n${lede}`,
    ],
    ['one far below', `${title}\n\n${lede}\n\nHe said no.\n\nPublished: 3 January 2025`],
    ['one without its year', `${title}\n\nPublished 3 January\n\n${lede}`],
  ])('%s', (_what, text) => {
    expect(read(text)[0]).toBeNull();
    expect(rules(text)).toEqual([]);
  });
});

describe('a date that cannot be believed is none, and is told:', () => {
  it.each([
    ['two ways to read it', '03/01/2024', 'dateline-two-ways', '2024-01-03 or 2024-03-01'],
    ['another weekday', 'Published: Friday 2 January 2025', 'dateline-weekday', '2025-01-02'],
    ['no such day', 'Published: 31 February 2025', 'dateline-impossible', '31 February 2025'],
  ])('%s', (_what, line, rule, quoted) => {
    const { story, problems } = readSeed(seedFile(`${title}\n${line}\n\n${lede}`), always);
    expect(story?.date).toEqual({ kind: 'unknown' });
    expect(story?.headline.text).toBe(title);
    expect(problems).toMatchObject([{ rule, severity: 'warning', line: 2, found: expect.stringContaining(quoted) }]);
  });
});

describe('a dateline yields', () => {
  const below = `${title}\nPublished: 3 Jan 2025\n\n${lede}`;
  it.each([
    ['to front matter of another day', `---\ndate: 2025-01-04\n---\n${below}`, '2025-01-04', ['date-differs']],
    ['to a prefix of another day', ` date 2025-01-04 ${below}`, '2025-01-04', ['date-differs']],
    ['to a prefix of the same day', ` date 2025-01-03 ${below}`, '2025-01-03', []],
    ['to a prefix of its month', ` date 2025-01 ${below}`, '2025-01-01', []],
  ])('%s', (_to, text, day, told) => {
    expect(read(text)[0]).toBe(day);
    expect(rules(text)).toEqual(told);
  });
});

it.each([
  [' date 2025-01-05 10:15 Northport win.', '2025-01-05', '10:15'],
  [' date 2025-01-05T23:30:00-05:00 Northport win.', '2025-01-06', '04:30'],
  [' date 3 January 2025 Northport win.', '2025-01-03', null],
  ['---\ndate: 2025-01-05T10:15:00Z\n---\nNorthport win.', '2025-01-05', '10:15'],
  ['---\ndate: Fri, 03 Jan 2025 10:15:00 +0000\n---\nNorthport win.', '2025-01-03', '10:15'],
  ['---\ndate: 3 January 2025\n---\nNorthport win.', '2025-01-03', null],
])('%j tells a day and a time', (text, day, time) => {
  const { story } = readSeed(seedFile(text), always);
  expect(story?.date).toMatchObject({ range: { earliest: day, latest: day }, time });
  expect(story?.headline.text).toBe('Northport win');
});

describe('a date below a headline under a long menu', () => {
  const menu =
    'Skip to main content\nMenu\nHome\nNews\nSport\nFootball\nCricket\nTennis\nGolf\nBoxing\nScores & Fixtures\nSign in\nSubscribe\n';
  it.each([1, 4])('dates the story, the menu %i times as long', (times) => {
    const text = `${menu.repeat(times)}\nNorthport turn down a second bid for Vance\nBy Mira Lund\nPublished\n31 December 2024, 14:20 GMT\n\nNorthport have turned down a second bid from Real Marenza for their captain.\n`;
    expect(statedDateline(text, 0).date?.moment.fitting).toStrictEqual(['2024-12-31']);
  });
});
