import { expect, test } from 'vitest';
import { leastWeight, ruleWeights } from '../../../src/timeline/dating/rule-weights.ts';

test('an age weighs less than a tenure, a phase of the season least', () => {
  expect(ruleWeights['stated-age']).toBeLessThan(ruleWeights['coach-tenure'] ?? 0);
  expect(ruleWeights['season-phase']).toBe(leastWeight);
});
