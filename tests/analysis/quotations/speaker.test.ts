import { describe, expect, test } from 'vitest';
import { speakerOf } from '../../../src/analysis/quotations/speaker.ts';
import { cut } from '../../../src/model/text.ts';
import { quotedSpans } from '../../../src/reading/quoted-spans.ts';

const listed = new Set(['athletic']);

function speaker(text: string): string | null {
  const block = { start: 0, end: text.length };
  const [quoted] = quotedSpans(text, block);
  const found = quoted ? speakerOf(text, quoted, block, listed) : null;
  if (found) expect(cut(text, found.span)).toBe(found.name);
  return found?.name ?? null;
}

describe('the speaker is', () => {
  test.each([
    ['who said so before', 'Molden said: “He stays.”', 'Molden'],
    ['named in full', 'Harry van Molden has told Sport: “He stays.”', 'Harry van Molden'],
    ['parted from the verb by an aside', 'Molden, the former captain, said: “He stays.”', 'Molden'],
    ['behind a title', 'Former captain Molden added that “he stays”.', 'Molden'],
    ['the last who speaks', 'Molden said Reed claimed “he stays”.', 'Reed'],
    ['an outlet', 'An update from Tribuna claims that they ‘will pay’ him.', 'Tribuna'],
    ['an outlet with its article', 'The Athletic reports they ‘will pay’ him.', 'The Athletic'],
    ['who said so after', '“He stays,” said Molden.', 'Molden'],
    ['the manager who said so after', '“He stays,” said the manager Molden.', 'Molden'],
    ['who told somebody after', '“He stays,” Molden told them.', 'Molden'],
    ['named behind a role and its club', '“He stays,” confirmed Northport manager Jurgen Molden.', 'Jurgen Molden'],
    ['named behind a club’s', '“He stays,” explained Northport’s new winger Harry Molden.', 'Harry Molden'],
    ['without whom he belongs to', 'Northport’s Harry Molden said: “He stays.”', 'Harry Molden'],
    ['named so before the verb', '“He stays,” new Northport striker Harry Molden admitted.', 'Harry Molden'],
    ['who speaks to somebody', 'Speaking to Sky Sports, Molden said: “He stays.”', 'Molden'],
    ['who was asked and replied', 'Molden was asked about it and replied: “He stays.”', 'Molden'],
    ['whom it accords with before', 'According to Northport chairman Harry Molden, “he stays”.', 'Harry Molden'],
    ['named behind a role with a capital', 'Journalist Rita Molden wrote: “He stays.”', 'Rita Molden'],
    ['whom it accords with', '“He stays”, according to Molden.', 'Molden'],
  ])('%s', (_, text, expected) => {
    expect(speaker(text)).toBe(expected);
  });
});

describe('no speaker is named by', () => {
  test.each([
    ['a pronoun before', 'He said: “He stays.”'],
    ['a pronoun after', '“He stays,” he said.'],
    ['a nationality', 'The Dutchman said: “He stays.”'],
    ['a nationality behind', '“He stays,” said the Dutchman.'],
    ['a club with a role and nobody in it', '“He stays,” said Athletic manager on Friday.'],
    ['a role', 'The striker said: “He stays.”'],
    ['another sentence’s verb', 'Molden said a lot. It was “not so bad” there.'],
    ['a sentence that has ended', 'Molden said no. They are “not so sure”.'],
    ['somebody who does not speak', 'Molden has “not so much” time.'],
    ['nothing at all', '“He stays.”'],
  ])('%s', (_, text) => {
    expect(speaker(text)).toBeNull();
  });
});
