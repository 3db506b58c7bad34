import { describe, expect, test } from 'vitest';
import { outline } from '../../../../src/beats/football/relations/outline.ts';
import { namedSentences } from '../../../../src/beats/football/relations/sentence-names.ts';
import { cut } from '../../../../src/model/text.ts';
import { readFrom } from '../../../helpers/read-from.ts';
import { smallBeat } from '../../../helpers/small-saga.ts';

/** The outline for Liverpool of a sentence behind `before`, and the way back to the text. */
function outlined(sentence: string, before: string) {
  const read = readFrom(` date 2025-01-03 ${before}\n\n${sentence} Nobody says more about it than that.`);
  const { text } = read.story;
  const start = text.indexOf(sentence);
  const seen = namedSentences(read, smallBeat).find((named) => named.sentence.span.start === start);
  if (!seen) throw new Error('There is no such sentence.');
  return { text, ...outline(text, seen, 'liverpool') };
}
const onSam = 'Sam Example waits at home, and Liverpool and Real Madrid wait.';
const onTom = `${onSam} The defender Tom Northway waits too.`;

describe('a sentence as Liverpool see it', () => {
  test.each([
    ['Real Madrid want to sign Liverpool‘s Sam Example.', "<rival> want to sign <club>'s <subject>."],
    ['The Spanish giants Real Madrid ‘want’ “Example”.', '<rival> want <subject>.'],
    ['Everyone knows the defender Tom Northway.', 'everyone knows the defender <person>.'],
    ['The 26-year-old wants his   rest.', "<subject> wants <subject>'s rest."],
    ['The 26-year-old Sam Example is calm.', 'the 26-year-old <subject> is calm.'],
    ['The best striker is no right-back position.', 'the best striker is no right-back position.'],
    ['Liverpool asked Tom Northway about his contract.', '<club> asked <person> about his contract.'],
    ['Liverpool told Example about his contract.', "<club> told <subject> about <subject>'s contract."],
  ])('%s', (sentence, words) => {
    expect(outlined(sentence, onSam).words).toBe(words);
  });

  test('“him” is nobody behind a sentence on somebody else', () => {
    expect(outlined('Liverpool want to keep him.', onTom).words).toBe('<club> want to keep him.');
  });
});

test.each([
  ["<rival>'s bid", 'the Spanish giants Real Madrid’s bid'],
  ['for <subject>', 'for “the 26-year-old'],
  ['<subject>', 'the 26-year-old'],
])('%s is “%s” in the text', (part, words) => {
  const made = outlined('Liverpool know of the Spanish giants Real Madrid’s bid for “the 26-year-old”.', onSam);
  const start = made.words.indexOf(part);
  expect(cut(made.text, made.span(start, start + part.length))).toBe(words);
});
