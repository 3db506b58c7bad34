import { describe, expect, test } from 'vitest';
import { namedCitations } from '../../../src/analysis/citations/named-citations.ts';
import { cut } from '../../../src/model/text.ts';
import { sourceNames } from '../../../src/reading/sources/source-names.ts';
import { asSentence } from '../../helpers/cut-text.ts';
import { pressBeat } from '../../reading/sources/press-beat.ts';

const cited = (text: string): string[] =>
  namedCitations(
    text,
    { span: { start: 0, end: text.length }, sources: sourceNames(text, asSentence(text), [], pressBeat) },
    pressBeat,
  ).map(({ span, source }) => `${cut(text, span)} > ${source.name}`);

describe('a sentence cites', () => {
  test.each([
    [
      'whose report it has',
      'A new report this week from Sport says so.',
      ['A new report this week from Sport says > Sport'],
    ],
    [
      'whose update claims it',
      'An update from Tribuna claims that they bid.',
      ['An update from Tribuna claims > Tribuna'],
    ],
    ['"according to"', 'He stays, according to the Sun.', ['according to the Sun > The Sun']],
    ['"per"', 'Per Record, he stays.', ['Per Record > Record']],
    ['"via"', 'They bid (via Record) again.', ['(via Record > Record']],
    ['who is reported by', 'As first reported by ‘Sport’, he stays.', ['As first reported by ‘Sport > Sport']],
    ['who claims', 'Record claim that he stays.', ['Record claim > Record']],
    [
      'who has since claimed',
      'The Athletic have since exclusively revealed it.',
      ['The Athletic have since exclusively revealed > The Athletic'],
    ],
    ['who claims, turned round', 'He stays, reports Record.', ['reports Record > Record']],
    ['whom somebody told', 'He told Sport that he stays.', ['told Sport > Sport']],
    [
      'to whom somebody spoke',
      'Speaking exclusively to Record, he smiled.',
      ['Speaking exclusively to Record > Record'],
    ],
    [
      'what a kind of outlet stands before',
      'The well-known Lisbon newspaper Record has more.',
      ['The well-known Lisbon newspaper Record > Record'],
    ],
    ['a paper in marks', 'It stood in ‘Record’ first.', ['Record > Record']],
    ['a source at the end', 'He stays (Source: Record)', ['(Source: Record > Record']],
    ['a source in brackets', 'He stays [Record, 2 June].', ['[Record > Record']],
    [
      'an outlet through whoever writes for it',
      'The Athletic’s Rita Calloway was first.',
      ['The Athletic’s Rita Calloway > The Athletic'],
    ],
    [
      'an outlet a journalist belongs to',
      'Rita Calloway of The Athletic was first.',
      ['Rita Calloway of The Athletic > The Athletic'],
    ],
    ['an outlet’s correspondent', 'Sport’s chief reporter was first.', ['Sport’s chief reporter > Sport']],
    ['an outlet that a headline opens with', 'Record: he stays', ['Record > Record']],
    [
      'a journalist',
      'According to transfer expert Rita Calloway, he stays.',
      ['According to transfer expert Rita Calloway > Rita Calloway'],
    ],
    ['a journalist by the surname', 'Calloway reports that he stays.', ['Calloway reports > Rita Calloway']],
    [
      'every outlet of a list',
      'Sport, Record and the Sun claim it.',
      ['Sport > Sport', 'Record > Record', 'the Sun claim > The Sun'],
    ],
    [
      'both outlets of a pair',
      'A report in Tribuna and Sport says so.',
      ['A report in Tribuna > Tribuna', 'Sport says > Sport'],
    ],
    [
      'a paper that nothing but its own name shows',
      'There is more on the deal in the Harbour Echo.',
      ['the Harbour Echo > Harbour Echo'],
    ],
    ['an address', 'He stays, according to tribuna.com.', ['according to tribuna.com > Tribuna']],
    ['a channel somebody spoke on', 'He said on Canal Nine that he stays.', ['said on Canal Nine > Canal Nine']],
  ])('%s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});

describe('a sentence does not cite', () => {
  test.each([
    ['a club whose name begins like an outlet’s', 'The Athletic Bilbao star stays.'],
    ['a club by an outlet’s name', 'He scored in Athletic’s game.'],
    ['a plain word with a capital', 'Record signing Vance stays.'],
    ['a plain word at the head of a sentence', 'Sport is good for you.'],
    ['the sun', 'The sun shone.'],
    ['the same at the head of a sentence', 'The Sun shone over the ground.'],
    ['a word that is spelt like an acronym', 'As reports go, this one is odd.'],
    ['"as" before a source without a name', 'As reported in England, he stays.'],
    ['a name’s words without their capitals', 'He was offside daily.'],
    ['plain words at the head of a sentence', 'Offside daily, he never scored.'],
    ['a channel that shows a match', 'The game is live on Canal Nine at eight.'],
    ['a channel tonight', 'He plays on Canal Nine tonight.'],
    ['a channel he merely appeared on', 'He danced on Canal Nine.'],
    ['a credit', 'Photo by A. Person/Tribuna'],
    ['somebody’s former employer', 'He is a former Tribuna man.'],
    ['a promotion', 'Subscribe to Tribuna for more.'],
    ['an account', 'The clip of @Tribuna is funny.'],
    ['a compound', 'The Sun-soaked pitch was dry.'],
    ['a journalist who is merely there', 'Rita Calloway was born in a small town.'],
    ['a player', 'According to Vance, all is well.'],
    ['reports that are only that', 'Record reports suggest a bid.'],
  ])('%s', (_, text) => {
    expect(cited(text)).toEqual([]);
  });
});
