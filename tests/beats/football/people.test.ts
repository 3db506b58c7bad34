import { describe, expect, test } from 'vitest';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { outlets } from '../../../src/beats/football/outlets.ts';
import { people } from '../../../src/beats/football/people.ts';
import { saga } from '../../../src/saga/saga.ts';
import { fold } from '../../../src/text/fold.ts';

const twice = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) < i);

describe('the people', () => {
  test('number at least 60, each with an id of its own in kebab-case', () => {
    expect(people.length).toBeGreaterThanOrEqual(60);
    expect(twice(people.map(({ id }) => id))).toEqual([]);
    expect(people.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)*$/.test(id))).toEqual([]);
  });

  test('share no form with one another, with an outlet or with a club', () => {
    const forms = people.flatMap(({ name, names }) => [name, ...names].map(fold));
    const others = new Set([...clubs, ...outlets].flatMap(({ name, names }) => [name, ...names].map(fold)));
    expect(twice(forms)).toEqual([]);
    expect(forms.filter((form) => others.has(form))).toEqual([]);
  });

  test('have a full name, and a club that the registry has or none', () => {
    const ids = new Set(clubs.map(({ id }) => id));
    expect(people.filter(({ name }) => !name.includes(' '))).toEqual([]);
    expect(people.filter(({ club }) => club !== null && !ids.has(club))).toEqual([]);
  });

  test('are led by the subject of the saga', () => {
    expect(people[0]?.name).toBe(saga.subject);
  });

  test.each(['Slot', 'Rice', 'Kane', 'Hope', 'Jones', 'Stone', 'Henry', 'Diaz', 'Garcia', 'Perez', 'Williams', 'Falk'])(
    '“%s”, a word or many people’s surname, names nobody by itself',
    (surname) => {
      expect(people.filter(({ names }) => names.includes(surname))).toEqual([]);
    },
  );
});
