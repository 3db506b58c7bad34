import { describe, expect, test } from 'vitest';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { outlets } from '../../../src/beats/football/outlets.ts';
import type { Outlet } from '../../../src/model/beat.ts';
import { squeezed } from '../../../src/reading/sources/source-lexicon.ts';

const twice = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) < i);
const shared = ({ sharedNames }: Outlet): readonly string[] => sharedNames.map(squeezed);
const sure = (outlet: Outlet): readonly string[] =>
  [...new Set([outlet.name, ...outlet.names].map(squeezed))].filter((form) => !shared(outlet).includes(form));

describe('the outlets', () => {
  test('number at least 150, each with a name of its own', () => {
    expect(outlets.length).toBeGreaterThanOrEqual(150);
    expect(twice(outlets.map(({ name }) => squeezed(name)))).toEqual([]);
  });

  test('share no form that names one wherever it stands', () => {
    expect(twice(outlets.flatMap(sure))).toEqual([]);
    const open = new Set(outlets.flatMap(shared));
    expect(outlets.flatMap(sure).filter((form) => open.has(form))).toEqual([]);
  });

  test('take no club’s name for their own', () => {
    const forms = new Set(
      clubs.flatMap((club) => [club.name, club.city, ...club.names, ...club.grounds].map(squeezed)),
    );
    expect(outlets.flatMap(sure).filter((form) => forms.has(form))).toEqual([]);
  });

  test('leave the article out of their further forms', () => {
    expect(
      outlets.flatMap(({ names, sharedNames }) => [...names, ...sharedNames]).filter((form) => /^the /i.test(form)),
    ).toEqual([]);
  });

  test.each([
    'Times',
    'Sun',
    'Mirror',
    'Express',
    'Star',
    'Independent',
    'Standard',
    'Record',
    'Goal',
    'Sport',
    'AS',
    'Athletic',
    'Mail',
    'Sky',
  ])('“%s”, a word of its own, names none wherever it stands', (word) => {
    expect(outlets.filter((outlet) => sure(outlet).includes(squeezed(word)))).toEqual([]);
  });

  test.each([
    ['Marca', 'Marca'],
    ['Diario AS', 'AS'],
    ['MailOnline', 'The Daily Mail'],
    ['Sky Germany', 'Sky Deutschland'],
    ['CaughtOffside', 'Caught Offside'],
    ['TBR', 'TBR Football'],
    ['La Gazzetta dello Sport', 'Gazzetta dello Sport'],
    ['Agence France-Presse', 'AFP'],
    ['L’Équipe', 'L’Equipe'],
    ['Fotomaç', 'Fotomac'],
    ['ESPN FC', 'ESPN'],
    ['Calciomercato.com', 'Calciomercato'],
  ])('“%s” is %s', (form, name) => {
    expect(outlets.filter((outlet) => sure(outlet).includes(squeezed(form))).map((outlet) => outlet.name)).toEqual([
      name,
    ]);
  });
});
