import { describe, expect, it } from 'vitest';
import { areJoined, PhraseIndex } from '../../src/text/phrase-index.ts';
import { words } from '../../src/text/words.ts';

function indexOf(...phrases: readonly string[]): PhraseIndex<string> {
  const index = new PhraseIndex<string>();
  for (const phrase of phrases) index.add(phrase, phrase);
  return index;
}

/** The longest phrase at each word of the text, with the words it covers; null where none begins. */
function matches(index: PhraseIndex<string>, text: string) {
  const all = words(text, { start: 0, end: text.length });
  return all.map((_word, from) => index.longestAt(text, all, from));
}

const found = (index: PhraseIndex<string>, text: string) =>
  matches(index, text).flatMap((match) => (match ? [...match.payloads] : []));

describe('a phrase is found', () => {
  it.each([
    ['as it is written', 'Real Marenza', 'He joined Real Marenza.'],
    ['in capitals', 'Real Marenza', 'REAL MARENZA WIN'],
    ['with or without accents', 'Real Marénza', 'Real Marenza and more'],
    ['with accents where it has none', 'Real Marenza', 'Real Marénza and more'],
    ['before a possessive', 'Real Marenza', 'Real Marenza’s offer'],
    ['with one capital of two', 'Real Marenza', 'a real Marenza shirt'],
    ['over a line break', 'Real Marenza', 'Real\nMarenza'],
    ['over a Windows line break', 'Real Marenza', 'Real\r\nMarenza'],
    ['over a no-break space', 'Real Marenza', 'Real\u00A0Marenza'],
    ['over a hyphen', 'Real Marenza', 'Real-Marenza'],
    ['with an ampersand', 'Holm & Vance', 'Holm & Vance play'],
    ['with another apostrophe', "Queen's Northport", 'Queen’s Northport'],
    ['written as one word', 'Real Marenza', 'RealMarenza win'],
    ['run together with the word before', 'Real Marenza', 'Ilian VanceReal Marenza’s captain'],
    ['with the point of a short form', 'St Aldan', 'St. Aldan play'],
    ['in small letters, when it has no capital', 'the old club', 'at the old club'],
    ['in capitals, when it has none', 'the old club', 'The Old Club'],
  ])('%s', (_how, phrase, text) => {
    expect(found(indexOf(phrase), text)).toEqual([phrase]);
  });
});

describe('a phrase is not found', () => {
  it.each([
    ['in small letters, when it has a capital', 'City', 'in the city'],
    ['inside a longer word', 'Vell', 'a Vellum page'],
    ['when a word is missing', 'Real Marenza', 'Real men of Marenza'],
    ['when only its beginning is there', 'Real Marenza', 'For Real'],
    ['over a comma', 'Real Marenza', 'Real, Marenza'],
    ['over the end of a sentence', 'Real Marenza', 'It is Real. Marenza win'],
    ['over a bracket', 'Real Marenza', 'Real (Marenza)'],
    ['over a dash between spaces', 'Real Marenza', 'Real – Marenza'],
    ['over quotation marks', 'Real Marenza', 'Real “Marenza”'],
    ['over an emoji', 'Real Marenza', 'Real 🙄 Marenza'],
    ['in another order', 'Real Marenza', 'Marenza Real'],
  ])('%s', (_how, phrase, text) => {
    expect(found(indexOf(phrase), text)).toEqual([]);
  });
});

describe('the longest phrase wins', () => {
  const index = indexOf('Real', 'Real Marenza', 'Real Marenza B', 'Marenza');

  it.each([
    ['all of it', 'Real Marenza B', 3, 'Real Marenza B'],
    ['two words of three', 'Real Marenza C', 2, 'Real Marenza'],
    ['the first alone', 'Real Aldan', 1, 'Real'],
    ['a tree that goes on without an end is no match', 'Real Marenza, B', 2, 'Real Marenza'],
  ])('%s', (_what, text, length, phrase) => {
    expect(matches(index, text)[0]).toEqual({ length, payloads: [phrase] });
  });

  it('a longer phrase that lacks its capitals leaves room for a shorter one without', () => {
    expect(matches(indexOf('old club', 'old club House'), 'the old club house')[1]?.payloads).toEqual(['old club']);
  });
});

describe('payloads', () => {
  it('one phrase may have several, in the order they were added', () => {
    const index = new PhraseIndex<number>();
    index.add('Reds', 1);
    index.add('REDS', 2);
    const all = words('the Reds', { start: 0, end: 8 });
    expect(index.longestAt('the Reds', all, 1)).toEqual({ length: 1, payloads: [1, 2] });
  });

  it('of two spellings only the one without a capital counts in small letters', () => {
    expect(found(indexOf('Reds', 'reds'), 'the reds')).toEqual(['reds']);
  });

  it.each(['', ' ', '…'])('a phrase without words, %j, is found nowhere', (phrase) => {
    expect(found(indexOf(phrase), 'Northport … win')).toEqual([]);
  });
});

describe('two words are joined by', () => {
  const joined = (text: string) => {
    const [first, second] = words(text, { start: 0, end: text.length });
    return second !== undefined && areJoined(text, first, second);
  };

  it.each(['a b', 'a-b', 'a‑b', 'a–b', 'a’b', "a'b", 'a‘b', 'a`b', 'a & b', 'a’ b', "a' b", 'St. b', 'a\r\nb', 'aB'])(
    '%j',
    (text) => {
      expect(joined(text)).toBe(true);
    },
  );

  it.each(['a, b', 'a; b', 'Abc. b', 'a: b', 'a/b', 'a (b', 'a “b', 'a – b', 'a + b', 'a   b', 'a.b'])(
    'not by %j',
    (text) => {
      expect(joined(text)).toBe(false);
    },
  );

  it('nothing when no word stands before', () => {
    const [word] = words('a', { start: 0, end: 1 });
    expect(word && areJoined('a', undefined, word)).toBe(false);
  });
});
