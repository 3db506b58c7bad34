import { expect, test } from 'vitest';
import { isQuotation } from '../../../src/analysis/quotations/is-quotation.ts';

test.each(['in the coming days', 'will pay', 'chosen one', 'Here We Go!', 'Bayern to bleed', 'wants', 'a £10m fee'])(
  '“%s” may be somebody’s words',
  (inner) => {
    expect(isQuotation(inner)).toBe(true);
  },
);

test.each(['confident', 'stunned', 'Sport', 'The Harbour Echo', 'Il Corriere della Costa', '', '42', '…'])(
  '“%s” is a word or a name',
  (inner) => {
    expect(isQuotation(inner)).toBe(false);
  },
);
