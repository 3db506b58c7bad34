import { describe, expect, it } from 'vitest';
import { headline } from '../../../src/ingest/headline/headline.ts';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { cut } from '../../../src/model/text.ts';

const read = (text: string, title: string | null = null) => headline(text, blocks(text, 0, []), title);

const lede = 'Northport have turned down a second bid for their captain.';
const more = 'It came from Real Marenza, who want Ilian Vance to follow Teo Brandt abroad.';
const telling = 'Real Marenza bid again for Northport captain Ilian Vance';

describe('the headline is, in this order,', () => {
  it.each([
    ['the title of the front matter', 'Editor’s choice', [telling, lede, more], 'front-matter', 'Editor’s choice'],
    [
      'a headline line above the text',
      null,
      ['Vance stays for now', lede, telling, more],
      'headline-line',
      'Vance stays for now',
    ],
    ['the heading that names more than the lede', null, [lede, more, telling, more], 'heading', telling],
    [
      'no heading that is a bare name',
      null,
      [lede, more, 'Marenza, Vance and Brandt', more],
      'lead',
      lede.slice(0, -1),
    ],
    [
      'no question',
      null,
      [lede, more, 'Will Real Marenza have Ilian Vance and Teo Brandt?', more],
      'lead',
      lede.slice(0, -1),
    ],
    [
      'nor a few words that head the first part',
      null,
      ['The bid', lede, more, 'The answer', more],
      'lead',
      lede.slice(0, -1),
    ],
    ['the opening clause of the lede', null, [lede, more, 'What happens next', more], 'lead', lede.slice(0, -1)],
  ])('%s', (_what, title, paragraphs, from, text) => {
    expect(read(paragraphs.join('\n\n'), title)).toMatchObject({ from, text });
  });
});

describe('a headline line', () => {
  it.each([
    ['stands below a site label', ['TouchLine', telling, lede, more]],
    ['stands below a label of three words', ['Harbour Gazette Sport', telling, lede, more]],
    ['stands below a byline and a reading time', ['By Mira Lund', '3 min read', telling, lede, more]],
    ['stands above a byline', [telling, 'By Mira Lund', lede, more]],
    [
      'stands above a second heading',
      [telling, 'Chairman Piet Dorn has had quite enough of letters from Marenza', lede, more],
    ],
  ])('%s', (_where, paragraphs) => {
    expect(read(paragraphs.join('\n\n'))).toMatchObject({ from: 'headline-line', text: telling });
  });

  it.each([
    ['a site label', ['TouchLine', lede, more]],
    ['a label of two words', ['Harbour Gazette', lede, more]],
    ['another article’s headline', ['READ MORE: Rovers name a price for Brandt', lede, more]],
    ['a picture’s caption', ['Ilian Vance leaves the ground on Monday\nPhoto: Harbour Gazette', lede, more]],
    ['a heading below the first paragraph', [lede, 'Chairman puts letter into drawer', more]],
  ])('is not %s', (_what, paragraphs) => {
    expect(read(paragraphs.join('\n\n'))).toMatchObject({ from: 'lead', text: lede.slice(0, -1) });
  });
});

describe('a headline says something:', () => {
  it.each([
    ['a lede that greets is passed over', [`Nearly there. ${lede}`, more], lede.slice(0, -1)],
    ['a call is passed over', [`Breathe, everyone. It is done. ${lede}`, more], lede.slice(0, -1)],
    ['so is another in short', [`It’s done. ${lede}`, more], lede.slice(0, -1)],
    [
      'so is what speaks to the reader',
      [`It has gone ten, and if you have just joined us, what a night. ${lede}`, more],
      lede.slice(0, -1),
    ],
    ['an aside is passed over', [`It is that day again. ${lede}`, more], lede.slice(0, -1)],
    [
      'a headline may ask at length',
      ['Would Northport be wrong to sell their captain to Marenza in winter?', lede, more],
      'Would Northport be wrong to sell their captain to Marenza in winter?',
    ],
    [
      'a round-up may name none of its stories',
      [
        'Transfer gossip: Thursday’s papers',
        lede,
        more,
        'Calder want a second keeper and have asked Vell for the one they lent them in May.',
        'Rovers wait for an answer from the agents of two wingers, one of whom is known to like the sea.',
      ],
      'Transfer gossip: Thursday’s papers',
    ],
    ['a welcome is passed over', ['Hello and welcome.', lede, more], lede.slice(0, -1)],
    [
      'a headline may ask and answer',
      ['Mailbag: Why is nobody buying Vance? Your questions answered', lede, more],
      'Mailbag: Why is nobody buying Vance? Your questions answered',
    ],
    [
      'a welcome that names is kept',
      ['Welcome home to Northport, Ilian Vance: it has been a year.', more],
      'Welcome home to Northport, Ilian Vance: it has been a year',
    ],
  ])('%s', (_what, paragraphs, expected) => {
    expect(read(paragraphs.join('\n\n')).text).toBe(expected);
  });

  it.each([
    '12 SHARES Share Post',
    'Tuesday 9 April 2024 18:02, UK',
    'Home > Sport > Northport',
    'Mira Lund Chief Sports Writer',
    '3 hours ago',
  ])('no furniture above it is one: %s', (line) => {
    expect(read([line, telling, lede, more].join('\n\n')).text).toBe(telling);
    expect(read([line, lede, more].join('\n\n')).text).toBe(lede.slice(0, -1));
  });
});

describe('a heading inside the text', () => {
  it.each([
    [
      'names no more than the lede',
      [`Northport have told Real Marenza that Ilian Vance stays.`, more, telling, more],
      'lead',
    ],
    ['belongs to another story', [lede, more, 'Northport transfer roundup:', more, telling, more], 'lead'],
    ['is a link to another article', [lede, more, `READ MORE: ${telling}`, more], 'lead'],
    ['has capitals that are no names', [lede, more, 'What The Board Will Now Do Next Week', more], 'lead'],
    ['has capitals that only open sentences', [lede, more, 'Why It Is Not Over For Northport', more], 'lead'],
    ['is one of two, the second saying more', [lede, more, 'Ilian Vance waits', more, telling, more], 'heading'],
  ])('that %s', (_what, paragraphs, from) => {
    expect(read(paragraphs.join('\n\n')).from).toBe(from);
  });

  it('of two that say as much is the first', () => {
    const text = [lede, more, telling, more, 'Northport captain Ilian Vance wanted by Real Marenza', more].join('\n\n');
    expect(read(text).text).toBe(telling);
  });
});

describe('the opening clause', () => {
  it.each([
    [
      'leaves a dateline out',
      'NORTHPORT (HG) — Northport have turned down a bid. More.',
      'Northport have turned down a bid',
    ],
    ['is of the first sentence only', 'Northport turn it down. Marenza wait.', 'Northport turn it down'],
    ['is that of the first main paragraph', 'By Mira Lund\n\nNorthport say no.\n\nMarenza wait.', 'Northport say no'],
    ['is the whole text when that is one line', 'Northport say no', 'Northport say no'],
    ['is furniture when there is nothing else', 'Share this article', 'Share this article'],
    ['keeps a mistyped apostrophe as it is', 'Northport‘s board say no.\n\nMarenza wait.', 'Northport‘s board say no'],
  ])('%s', (_claim, text, words) => {
    expect(read(text)).toMatchObject({ from: 'lead', text: words });
  });

  it('is that of the next paragraph when the first is but a dateline', () => {
    expect(read('Northport, 3 January –\n\nNorthport say no.\n\nMarenza wait.').text).toBe('Northport say no');
  });
});

it.each([
  ['headings', 'What happens next\n\nREAD MORE: Northport fix a price'],
  ['furniture', 'Share\n\n3 min read'],
  ['marks', '…'],
  ['an emoji', '🙄'],
  ['a dateline', 'Northport, 3 January –'],
  ['a full stop', '.'],
])('a text of nothing but %s has a headline all the same', (_what, text) => {
  expect(read(text).text.trim()).not.toBe('');
});

it.each([
  ['a headline line', [telling, lede]],
  ['a heading', [lede, more, telling, more]],
  ['an opening clause', [lede, more]],
])('%s is verbatim: its span gives the words', (_what, given) => {
  const text = given.join('\n\n');
  const { span, text: words } = read(text);
  expect(span && cut(text, span)).toBe(words);
});

it('has no span when the front matter gave it', () => {
  expect(read(lede, 'Editor’s choice').span).toBeNull();
});

it('a story without a block is a fault of ours', () => {
  expect(() => headline('', [], null)).toThrow('without a block');
});
