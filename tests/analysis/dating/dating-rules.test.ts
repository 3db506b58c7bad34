import { expect, test } from 'vitest';
import { datingEvidence, datingRule, datingRules } from '../../../src/analysis/dating/dating-rules.ts';
import { cut } from '../../../src/model/text.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { datingBeat } from '../../reading/dating-beat.ts';

const text =
  'Liverpool’s Sam Example may leave. The 26-year-old is out of contract at the end of the season. They are calm under Max Boss.';

test('gives the evidence of all rules in the order of the text', () => {
  const read = readFrom(text, datingBeat);
  const found = datingEvidence(read, datingBeat).map(({ rule, span }) => `${rule}: ${cut(read.story.text, span)}`);
  expect([...new Set(found)]).toEqual([
    'player-club: Liverpool’s Sam Example',
    'meant-age: The 26-year-old',
    'contract-end: end of the season',
    'season-phase: end of the season',
    'coach-tenure: under Max Boss',
  ]);
});

test('rests on facts the saga lists', () => {
  const ids = new Set(datingBeat.facts.map(({ id }) => id));
  const used = datingEvidence(readFrom(text, datingBeat), datingBeat).flatMap(({ facts }) => facts);
  expect(used.length).toBeGreaterThan(0);
  expect(used.filter((id) => !ids.has(id))).toEqual([]);
});

test('says the same whatever date the story states', () => {
  const ranges = (prefix: string) =>
    datingEvidence(readFrom(prefix + text, datingBeat), datingBeat).map(({ range }) => range);
  expect(ranges(' date 2019-03-04 ')).toEqual(ranges(''));
});

test('finds nothing where the saga has no facts and the text no years', () => {
  const beat = { ...datingBeat, facts: [] };
  expect(datingEvidence(readFrom(text, beat), beat)).toEqual([]);
});

test.each(datingRules(datingBeat))('the rule $name has a name of its own, and words for readers', ({ name, words }) => {
  expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
  expect(datingRules(datingBeat).filter((rule) => rule.name === name)).toHaveLength(1);
  expect(words).toMatch(/^[A-Z].*[a-z]$/);
});

test('an age weighs less than a tenure, a part of the season least', () => {
  const weight = (name: string): number => datingRule(name, datingBeat).weight;
  expect(weight('stated-age')).toBeLessThan(weight('coach-tenure'));
  expect(weight('season-phase')).toBe(Math.min(...datingRules(datingBeat).map((rule) => rule.weight)));
});

test('evidence of a rule that there is not is a fault of ours', () => {
  expect(() => datingRule('hunch', datingBeat)).toThrow('"hunch"');
});
