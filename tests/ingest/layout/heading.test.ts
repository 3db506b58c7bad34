import { describe, expect, it } from 'vitest';
import { isHeading } from '../../../src/ingest/layout/heading.ts';

const above = (next: string | null) => ({ next });
const text = above('Ilian Vance trained alone on Monday, and nobody at Northport would say why.');

describe('a heading:', () => {
  it.each([
    ['a headline', 'Northport turn down third Marenza bid for Vance'],
    ['two words', 'Transfer stance'],
    ['one word', 'Verdict'],
    ['a topic', 'What happens next'],
    ['with an article', 'The price of the captain'],
    ['with a possessive', 'Vance’s future at Northport'],
    ['in title case', 'Northport Name Their Price For Captain Ilian Vance'],
    ['in capitals', 'NORTHPORT SAY NO'],
    ['in capitals, with three dots', 'TELL ME MORE…'],
    ['in capitals, asking', 'HAVING FUN?'],
    ['with a number sign', '#5 Northport name their price'],
    ['beginning with a figure', '5 things Northport learned from their draw'],
    ['beginning with a sum', '20m offer turned down at Northport'],
    ['beginning with a quotation', '“No chance”: Reed rules out a sale of Vance'],
    ['beginning with a single quotation', '‘No chance’ – Reed rules out a sale of Vance'],
    ['ending with a quotation', 'Reed rules out a sale: ‘no chance’'],
    ['two quotations', '‘No chance’ of a sale, Reed calls it ‘madness’'],
    ['a label with a colon', 'Northport transfer roundup:'],
    ['a question', 'Will Vance stay at Northport?'],
    ['a question in title case', 'Captain Vance Leaving Northport?'],
    ['an exclamation in title case', 'Northport Champions Again!'],
    ['with an aside', 'Vance (24) wanted in Marenza and Calder'],
    ['with a short form', 'Northport vs. Calder Rovers: team news and odds'],
    ['with a saint', 'St. Aldan eye Brandt as cover'],
    ['ending with a short form', 'What to know about Vance Jr.'],
  ])('%s: %s', (_what, line) => {
    expect(isHeading(line, text)).toBe(true);
  });
});

describe('no heading:', () => {
  it.each([
    ['a sentence', 'Northport have turned down a third bid.'],
    ['a sentence in quotation marks', '“We have turned down a third bid.”'],
    ['a sentence with three dots', 'Northport wait and wait...'],
    ['a sentence cut short', 'Northport have turned down a third bid, and…'],
    ['two sentences', 'Vance stays. Northport say so'],
    ['a sentence closed before an emoji', 'Northport are not amused. 🙄'],
    ['an open end: comma', 'Northport, fifth in the table,'],
    ['an open end: dash', 'Northport turn down a third bid –'],
    ['an open end: ampersand', 'Vance, Holm &'],
    ['an open end: angle', 'Northport fix a price for Vance >'],
    ['prose that lost its full stop', 'He said that he had told the club about it in the summer'],
    ['long prose', 'The captain was in the stand when his team lost the final, and the club was at a loss'],
    ['a paragraph of many words', 'Vance Holm Brandt Tarrow Reed Dorn Sorby Lund '.repeat(3).trim()],
    ['a paragraph of many letters', `Northport ${'unbeatable'.repeat(12)}`],
    ['a line in small letters', 'turned down a third bid'],
    ['a list item', '- Northport turn down third bid'],
    ['a list item with a bullet', '• Northport turn down third bid'],
    ['a list item with an asterisk', '* Northport turn down third bid'],
    ['a list item with a figure', '1. Northport turn down third bid'],
    ['a number', '16'],
    ['a number of a list', '3.'],
    ['a pull quote', '“He will decide when the season ends”'],
    ['a pull quote in single marks', '‘He will decide when the season ends’'],
    ['a pull quote in straight marks', '"He will decide when the season ends"'],
    ['the first part of a quotation', '“He will decide when the season ends'],
    ['the last part of one', 'He will decide when the season ends”'],
    ['one straight mark', '"He will decide when the season ends'],
    ['an exclamation inside the story', 'And then he scored!'],
    ['a question in the middle of a thought', 'Captain of a club that nobody wants to join?'],
    ['nothing', ''],
    ['an emoji', '🙄'],
  ])('%s: %s', (_what, line) => {
    expect(isHeading(line, text)).toBe(false);
  });
});

describe('a colon line that introduces speech is no heading:', () => {
  it.each([
    'Reed said:',
    'Head coach Jonna Reed said:',
    'He told reporters:',
    'Sorby wrote on Monday:',
    'Dorn added:',
    'A statement read:',
    'Asked about Vance, Reed replied:',
    'The letter states as follows:',
  ])('%s', (line) => {
    expect(isHeading(line, text)).toBe(false);
  });

  it('nor is one with a quotation below it, whatever its words', () => {
    expect(isHeading('Jonna Reed on her captain:', above('“He will be with us again.”'))).toBe(false);
    expect(isHeading('Jonna Reed on her captain:', above('He will be with them again.'))).toBe(true);
  });

  it('nor is a long one', () => {
    expect(isHeading('This leaves Northport with three ways to go before June:', text)).toBe(false);
  });
});

describe('at the end of a story', () => {
  it.each(['Northport learn price of winter', 'Marenza wait until June for Vance'])(
    'a headline with nothing below may stand: %s',
    (line) => {
      expect(isHeading(line, above(null))).toBe(true);
    },
  );

  it.each([
    ['a name', 'Mira Lund'],
    ['a place', 'Northport'],
    ['a question', 'Will he stay at Northport?'],
    ['a label with a colon', 'Northport transfer roundup:'],
    ['prose that was cut off', 'Vance told the Gazette that he'],
    ['prose that was cut off before a noun', 'Northport will meet Marenza at the'],
    ['a long line', 'Northport Calder Aldan Marenza Vell Holm Vance Tarrow Brandt'],
  ])('%s is none', (_what, line) => {
    expect(isHeading(line, above(null))).toBe(false);
  });
});
