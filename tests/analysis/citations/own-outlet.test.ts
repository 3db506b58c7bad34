import { expect, test } from 'vitest';
import { namedCitations } from '../../../src/analysis/citations/named-citations.ts';
import { ownOutlet } from '../../../src/analysis/citations/own-outlet.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { pressBeat } from '../../reading/sources/press-beat.ts';

function own(text: string, speaksOfItself = false): string | null {
  const { story, blocks } = readFrom(text, pressBeat);
  const cited = blocks.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => namedCitations(story.text, sentence, pressBeat)),
  );
  return ownOutlet(story, cited, speaksOfItself);
}

test.each([
  ['whose exclusive it is', 'He stays, Tribuna can exclusively reveal.', false, 'Tribuna'],
  ['who has been informed', 'Tribuna has been informed of a bid.', false, 'Tribuna'],
  ['whose view it gives', 'That is all. Tribuna view: he stays.', false, 'Tribuna'],
  ['whose revelation stands beside "we"', 'Tribuna revealed a bid.', true, 'Tribuna'],
  ['whose revelation stands alone', 'Tribuna revealed a bid.', false, null],
  ['whose report it has', 'A report from Tribuna revealed a bid.', true, null],
  ['whom somebody told', 'He told Tribuna of a bid.', true, null],
  ['who says so', 'Tribuna says so.', true, null],
  ['no outlet', 'He stays where he is.', true, null],
])('of the outlets, its publisher is one %s', (_, text, we, expected) => {
  expect(own(text, we)).toBe(expected);
});

test('is the front matter’s when that names one', () => {
  expect(own('---\ntitle: He stays\nsource:\n  name: The Harbour\n---\nTribuna can reveal more.')).toBe('The Harbour');
});
