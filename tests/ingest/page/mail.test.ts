import { describe, expect, it } from 'vitest';
import { readSeed } from '../../../src/ingest/read-seed.ts';
import { always, blocksOf, seedFile } from '../read-text.ts';

const head = 'From: Mira Lund <mira@northport.example>\nTo: Desk\nDate: Fri, 03 Jan 2025 21:14:03 +0000';
const story =
  'Real Marenza want an answer about Ilian Vance before the end of\nthe month, and Northport will not give them one so soon.\n\nThe captain trained alone on Thursday, as he had done all week.';

function read(text: string) {
  const { story: found, problems } = readSeed(seedFile(text), always);
  if (!found) throw new Error(`No story: ${JSON.stringify(problems)}`);
  const all = blocksOf(found);
  const of = (isOwn: boolean) =>
    all.filter(([, section]) => (section !== 'boilerplate') === isOwn).map(([, , words]) => String(words));
  return {
    day: found.date.kind === 'stated' ? found.date.range.earliest : null,
    headline: found.headline.text,
    own: of(true),
    apart: of(false),
  };
}
const paragraphs = story.split('\n\n');

describe('a mail is set apart from the story it brings:', () => {
  it.each([
    ['its head', `${head}\nSubject: Vance waits\nMIME-Version: 1.0\n\n${story}`],
    [
      'a long field',
      `${head}\nReferences: <a@northport.example>\n <b@northport.example>\nSubject: Vance waits\n\n${story}`,
    ],
    [
      'the way it came',
      `Received: from mail.northport.example\n\tby mx.northport.example with ESMTPS\n\tfor <desk@northport.example>;\n\tFri, 03 Jan 2025 21:14:05 +0000\n${head}\nSubject: Vance waits\n\n${story}`,
    ],
    ['a mark above its head', `---------- Forwarded message ---------\n${head}\nSubject: Vance waits\n\n${story}`],
    ['a greeting', `${head}\nSubject: RE: Vance waits\n\nHi both, here it is, cheers M\n\n${story}`],
    ['a signature', `${head}\nSubject: Vance waits\n\n${story}\n\n-- \nMira Lund\n+44 20 7946 0000`],
    ['a closing', `${head}\nSubject: Vance waits\n\n${story}\n\nKind regards,\nMira`],
    [
      'a word of its secrecy',
      `${head}\nSubject: Vance waits\n\n${story}\n\nThis e-mail is confidential. If you are not the intended recipient please\ndelete it.`,
    ],
    [
      'the mail it answers',
      `${head}\nSubject: Re: Vance waits\n\n${story}\n\nOn Fri, 3 Jan 2025 at 15:02, Desk <desk@northport.example> wrote:\n> Can we have Calder by six?\n> The other one can wait.`,
    ],
    [
      'the same as another program has it',
      `From: Mira Lund\nSent: 3 January 2025 17:31\nTo: Desk\nSubject: Vance waits\n\n${story}\n\n-----Original Message-----\nFrom: Desk\nSent: 2 January 2025 10:00\nTo: Mira Lund\nSubject: Calder\n\nCan we have the piece about Calder and its captain by six?`,
    ],
    [
      'the mail in which it was passed on',
      `From: Desk\nTo: All\nDate: 5 January 2025\nSubject: Fwd: Vance\n\nFYI\n\n---------- Forwarded message ---------\n${head}\nSubject: Vance waits\n\n${story}`,
    ],
    [
      'the signs before its lines, where it is quoted whole',
      `---------- Forwarded message ---------\n${head}\nSubject: Vance waits\n\n${story.replaceAll(/^/gm, '> ')}\n\nBest,\nMira`,
    ],
  ])('%s', (_what, text) => {
    const { day, headline, own } = read(text);
    expect({ day, headline, own }).toEqual({
      day: '2025-01-03',
      headline: 'Vance waits',
      own: ['Vance waits', ...paragraphs],
    });
  });
});

it('a headline of its own beats the subject', () => {
  const { headline, own, apart } = read(`${head}\nSubject: copy\n\nNorthport let Marenza wait for Vance\n\n${story}`);
  expect(headline).toBe('Northport let Marenza wait for Vance');
  expect(own).toHaveLength(3);
  expect(apart).toContain('Subject: copy');
});

it('a mail is none of Markdown', () => {
  const { story: found } = readSeed(seedFile(`${head}\nSubject: Vance waits\n\n${story}`, 'a.md'), always);
  expect(found?.headline.text).toBe('Vance waits');
});

it('a subject written for programs is no headline', () => {
  expect(read(`${head}\nSubject: =?utf-8?Q?Vance_waits?=\n\n${story}`).headline).toMatch(/^Real Marenza/);
});

describe('no mail is', () => {
  it.each([
    ['a list of a transfer', `From: Calder Rovers\nTo: Northport\nFee: 20 million\n\n${story}`],
    ['a headline with a label', `Subject: Northport let Marenza wait\n\n${story}`],
    ['a story that quotes one', `Northport let Marenza wait\n\n${story}\n\nFrom: Vance\nTo: all\nSubject: goodbye`],
  ])('%s', (_what, text) => {
    expect(read(text).day).toBeNull();
    expect(read(text).own.join('\n')).toContain('The captain trained alone');
  });

  it('closed by thanks that somebody in the story says', () => {
    const { own } = read(`${head}\nSubject: Vance waits\n\n${story}\n\nThanks,\n\n${paragraphs[1]} And he ran.`);
    expect(own.at(-1)).toMatch(/And he ran/);
  });
});
