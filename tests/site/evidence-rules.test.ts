import { describe, expect, test } from 'vitest';
import { allRulesInWords, ruleInWords } from '../../src/site/evidence-rules.ts';
import { ruleWeights } from '../../src/timeline/dating/rule-weights.ts';

describe('rules of dating in words', () => {
  test.each(Object.keys(ruleWeights))('readers are told what %s looks at', (rule) => {
    expect(ruleInWords(rule)).toMatch(/^[A-Z].*[a-z]$/);
  });

  test('no rule is told that there is not', () => {
    expect(allRulesInWords).toHaveLength(Object.keys(ruleWeights).length);
  });

  test('a rule without words is a fault of ours', () => {
    expect(() => ruleInWords('hunch')).toThrow('"hunch" has no words');
  });
});
