import { expect, it } from 'vitest';
import { Refusal, refusalIn } from '../../src/model/refusal.ts';

const refusal = new Refusal('The folder is not there. Create it.');

it('finds a refusal behind the errors that wrap it', () => {
  const wrapped = new Error('outer', { cause: new Error('inner', { cause: refusal }) });
  expect([refusalIn(refusal), refusalIn(wrapped)]).toEqual([refusal, refusal]);
});

it('finds one that another module loader made', () => {
  const foreign = Object.assign(new Error('No.'), { name: 'Refusal' });
  expect(refusalIn(foreign)).toBe(foreign);
});

it.each([[new Error('a fault')], ['a string'], [null], [undefined]])('finds none in %j', (error) => {
  expect(refusalIn(error)).toBeNull();
});
