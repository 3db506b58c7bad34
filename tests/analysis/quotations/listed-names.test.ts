import { expect, test } from 'vitest';
import { listedNames } from '../../../src/analysis/quotations/listed-names.ts';
import { smallBeat } from '../../helpers/small-saga.ts';

test('clubs and outlets are listed folded, without their article, once for a saga', () => {
  const saga = {
    ...smallBeat,
    outlets: [{ name: 'The Harbour', names: ['Écho'], sharedNames: [], kind: 'press' as const }],
  };
  const names = listedNames(saga);
  expect(['harbour', 'echo', 'liverpool', 'los blancos'].filter((name) => !names.has(name))).toEqual([]);
  expect(names.has('dutchman')).toBe(false);
  expect(listedNames(saga)).toBe(names);
});
