import { describe, expect, test } from 'vitest';
import { cut } from '../../../src/model/text.ts';
import { sourceNames } from '../../../src/reading/sources/source-names.ts';
import { asSentence } from '../../helpers/cut-text.ts';
import { pressBeat } from './press-beat.ts';

const names = (text: string): string[] =>
  sourceNames(text, asSentence(text), [], pressBeat).map(
    ({ span, name, sure }) => `${cut(text, span)} > ${name}${sure ? '' : '?'}`,
  );

describe('a name of an outlet', () => {
  test.each([
    ['its own', 'He read Tribuna.', ['Tribuna > Tribuna']],
    ['with its article', 'He read the Harbour Echo.', ['the Harbour Echo > Harbour Echo']],
    ['by another form', 'He read Nine Sports.', ['Nine Sports > Canal Nine']],
    ['the longest', 'He read Sport Blatt.', ['Sport Blatt > Sport Blatt']],
    ['written as one word', 'He read OffsideDaily.', ['OffsideDaily > Offside Daily']],
    ['written as one word with one capital', 'He read Offsidedaily.', ['Offsidedaily > Offside Daily']],
    ['as an address nobody has listed', 'He read unknown.com.', ['unknown.com > unknown.com']],
    ['as an address', 'He read www.harbourecho.co.uk daily.', ['www.harbourecho.co.uk > Harbour Echo']],
    [
      'as an address that is its name',
      'He read transfers.example and transferhub.com.',
      ['transferhub.com > transfers.example'],
    ],
    ['a plain word that may be one', 'He read Record.', ['Record > Record?']],
    ['a plain word with a title’s article', 'He read The Sun.', ['The Sun > The Sun']],
    ['a plain word with a small article', 'He read the Sun.', ['the Sun > The Sun?']],
    ['one that no registry has', 'He read the newspaper Folio.', ['Folio > Folio']],
    ['several', 'Tribuna and Rita Calloway agree.', ['Tribuna > Tribuna', 'Rita Calloway > Rita Calloway']],
  ])('is read: %s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each([
    ['a club that contains it', 'The Athletic Bilbao man.'],
    ['an acronym without its capitals', 'As he said.'],
    ['a place where anybody writes', 'He said so on twitter.com and pic.twitter.com.'],
    ['part of an account', 'He read @Record.'],
    ['part of a compound', 'A Record-breaking fee.'],
    ['a player', 'Ilian Vance ran.'],
    ['a club after a kind of outlet', 'The website Chelsea.'],
  ])('is not %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });
});
