import { expect, test } from 'vitest';
import { shortened } from '../../src/site/shortened.ts';

/** Words shortened to 70 characters; what must stay stands between brackets. */
const short = (marked: string): string => {
  const text = marked.replace(/[[\]]/g, '');
  const kept = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const { start, end } = shortened(text, { start: 0, end: text.length }, kept, 70);
  return text.slice(start, end);
};

test.each([
  ['Real Madrid made an offer [on Monday]', 'Real Madrid made an offer on Monday'],
  [
    'Real Madrid’s interest in him dates back to [March], when they identified him as a top priority target',
    'Real Madrid’s interest in him dates back to March',
  ],
  [
    'Real Madrid are set to make their official offer [within days] after deciding on their next step',
    'Real Madrid are set to make their official offer within days',
  ],
])('leaves a sentence where it may be left: %s', (marked, words) => {
  expect(short(marked)).toBe(words);
});

test.each([
  'However, it was reported [earlier this month] that the giants aren’t actively aiming to hire him',
  'A report [this week] claimed that Liverpool have submitted an improved offer of a new contract',
  'Liverpool [on Monday] were said to be open to the offer from abroad, if the price is right for them',
  'Liverpool [on Monday] were said to be open to the offer from abroad, but nobody has heard of it',
  'Liverpool and the player were said to be open to the offer, which came in late [on Monday evening]',
])('shows the whole of what cannot be left: %s', (marked) => {
  expect(short(marked)).toBe(marked.replace(/[[\]]/g, ''));
});
