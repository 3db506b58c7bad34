import { expect, test } from 'vitest';
import { endOfContract } from '../../../../src/beats/football/claims/end-of-contract.ts';
import { cut } from '../../../../src/model/text.ts';
import { readFrom } from '../../../helpers/read-from.ts';
import { datingBeat } from '../../../reading/dating-beat.ts';

const claimed = (text: string): readonly string[] => {
  const read = readFrom(text, datingBeat);
  return endOfContract
    .read(read, datingBeat)
    .map(({ about, value, span }) => `${about} ${value}: ${cut(read.story.text, span)}`);
};

test.each([
  ['Tom Sample is out of contract in 2025.', 'tom-sample 2025: out of contract in 2025'],
  ['Tom Sample is under contract until June 2026.', 'tom-sample 2026: under contract until June 2026'],
  ['The contract of Tom Sample expires in the summer of 2027.', 'tom-sample 2027'],
  // Nobody is named but the saga's subject, elsewhere in the story.
  ['Sam Example stays. His contract runs out in 2025.', 'sam-example 2025: contract runs out in 2025'],
])('reads %j', (text, expected) => {
  expect(claimed(text)).toEqual([expect.stringContaining(expected)]);
});

test.each([
  ['two people', 'Tom Sample and Max Boss are out of contract in 2025.'],
  ['nobody, where the story names two', 'Tom Sample and Sam Example stay. His contract runs out in 2025.'],
  ['nobody, where the story is about another', 'Tom Sample stays. His contract runs out in 2025.'],
  ['a contract that is offered', 'Tom Sample was offered a contract that runs until 2027.'],
  ['two years', 'Tom Sample is under contract until 2025 or out of contract in 2026.'],
])('does not read %s', (_, text) => {
  expect(claimed(text)).toEqual([]);
});
