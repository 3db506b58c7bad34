import { describe, expect, test } from 'vitest';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { outlets } from '../../../src/beats/football/outlets.ts';
import { people } from '../../../src/beats/football/people.ts';
import { saga } from '../../../src/saga/saga.ts';
import { fold } from '../../../src/text/fold.ts';

const twice = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) < i);

describe('the people', () => {
  test('number at least 570, each with an id of its own in kebab-case', () => {
    expect(people.length).toBeGreaterThanOrEqual(570);
    expect(twice(people.map(({ id }) => id))).toEqual([]);
    expect(people.map(({ id }) => id).filter((id) => !/^[a-z]+(-[a-z]+)*(-\d{2,4})*$/.test(id))).toEqual([]);
  });

  test('share a form only with namesakes whom their clubs tell apart, and none with an outlet or a club', () => {
    const bearers = Map.groupBy(
      people.flatMap((person) =>
        [...new Set([person.name, ...person.names].map(fold))].map((form) => ({ form, person })),
      ),
      ({ form }) => form,
    );
    const shared = [...bearers.values()].filter((all) => all.length > 1).flat();
    expect(shared.filter(({ person }) => person.entities.length === 0)).toEqual([]);
    const others = new Set([...clubs, ...outlets].flatMap(({ name, names }) => [name, ...names].map(fold)));
    expect([...bearers.keys()].filter((form) => others.has(form))).toEqual([]);
  });

  test('have a year in their id where another has the whole name', () => {
    const bearers = Map.groupBy(people, ({ name }) => fold(name));
    const shared = [...bearers.values()].filter((all) => all.length > 1).flat();
    expect(shared.length).toBeGreaterThan(30);
    expect(shared.filter(({ id }) => !/\d$/.test(id))).toEqual([]);
  });

  test('have clubs that the registry has, or none', () => {
    const ids = new Set(clubs.map(({ id }) => id));
    const named = people.flatMap(({ entities, bonds }) => [...entities, ...bonds.contracts.map(({ club }) => club)]);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  test('have names without diacritics, and short ones that are shorter', () => {
    const forms = people.flatMap(({ name, names, shortNames }) => [name, ...names, ...shortNames]);
    expect(forms.filter((form) => /\p{M}/u.test(form.normalize('NFKD')))).toEqual([]);
    expect(people.filter(({ name, shortNames }) => shortNames.includes(name))).toEqual([]);
  });

  test('were born, where we know when, into the lives of people at work', () => {
    const days = people.flatMap(({ born }) => born?.day ?? []);
    expect(days.length).toBeGreaterThan(400);
    expect(days.filter((born) => born < '1940-01-01' || born > '2010-01-01')).toEqual([]);
  });

  test.each([
    ['Andrew Robertson', 'andy-robertson'],
    ['Heung-min Son', 'son-heung-min'],
    ['Rodrygo Goes', 'rodrygo'],
    ['Trent Alexander Arnold', 'trent-alexander-arnold'],
  ])('“%s” is %s', (form, id) => {
    const meant = people.filter(({ name, names }) => [name, ...names].includes(form));
    expect(meant.map((person) => person.id)).toEqual([id]);
  });

  test('have the subject of the saga among them', () => {
    const subject = people.find(({ id }) => id === saga.subjectId);
    expect([subject?.name, ...(subject?.names ?? [])]).toContain(saga.subject);
  });

  test.each(['Slot', 'Rice', 'Kane', 'Hope', 'Jones', 'Stone', 'Henry', 'Diaz', 'Garcia', 'Perez', 'Williams', 'Falk'])(
    '“%s”, a word or many people’s surname, names nobody by itself',
    (surname) => {
      expect(people.filter(({ names }) => names.includes(surname))).toEqual([]);
    },
  );
});
