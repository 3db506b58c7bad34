import { describe, expect, it } from 'vitest';
import type { Club } from '../../../src/beats/football/club.ts';
import { clubs } from '../../../src/beats/football/clubs.ts';
import { competitions } from '../../../src/beats/football/competitions.ts';
import { countries } from '../../../src/beats/football/countries.ts';
import { decoys } from '../../../src/beats/football/decoys.ts';
import { titles } from '../../../src/beats/football/titles.ts';
import { foldedWords } from '../../../src/text/words.ts';

/** Two forms with one key are one form to the matcher. */
const key = (form: string): string => foldedWords(form).join(' ');
const keys = (forms: readonly string[]): readonly string[] => forms.map(key);
const sure = (club: Club): readonly string[] => [club.name, ...club.names];
const everyForm = (club: Club): readonly string[] => [
  ...sure(club),
  ...club.sharedNames,
  ...club.descriptors,
  ...club.grounds,
  ...club.regions,
];
const twice = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) < i);

const ordinaryWords = [
  ...'nice lens brest angers reading city united real villa palace forest inter sporting hearts union'.split(' '),
  ...'athletic albion town county rovers wanderers saints reds blues whites eagles lions fire galaxy'.split(' '),
  ...'standard hull derby stoke preston santos madrid milan munich paris'.split(' '),
];

describe('the clubs', () => {
  it('number at least 130, each with an id of its own in kebab-case', () => {
    expect(clubs.length).toBeGreaterThanOrEqual(130);
    expect(twice(clubs.map((club) => club.id))).toEqual([]);
    expect(clubs.map((club) => club.id).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  it('play in leagues and countries that have an entry', () => {
    const leagues = new Set(competitions.filter(({ kind }) => kind === 'league').map(({ id }) => id));
    const known = new Set<string>(countries.map(({ name }) => name));
    expect(clubs.flatMap((club) => club.leagues).filter((id) => !leagues.has(id))).toEqual([]);
    expect(clubs.map((club) => club.country).filter((name) => !known.has(name))).toEqual([]);
  });

  it.each([
    ['premier-league', 20],
    ['championship', 24],
    ['league-one', 24],
    ['la-liga', 20],
    ['bundesliga', 18],
    ['serie-a', 20],
    ['ligue-1', 18],
  ])('fill %s with its %i members', (league, members) => {
    expect(clubs.filter((club) => club.leagues[0] === league)).toHaveLength(members);
  });

  it('have two different colours and a short name of 14 characters at most', () => {
    const hex = /^#[0-9a-f]{6}$/;
    expect(clubs.filter(({ colours: [main, second] }) => !hex.test(main) || !hex.test(second))).toEqual([]);
    expect(clubs.filter(({ colours: [main, second] }) => main === second)).toEqual([]);
    expect(clubs.map((club) => club.shortName).filter((name) => name.length > 14)).toEqual([]);
  });
});

describe('a form', () => {
  const owners = new Map<string, Set<string>>();
  for (const club of clubs) {
    for (const form of keys(sure(club))) owners.set(form, (owners.get(form) ?? new Set()).add(club.id));
  }

  it('that names a club wherever it stands belongs to that club alone', () => {
    expect([...owners].filter(([, ids]) => ids.size > 1).map(([form, ids]) => [form, ...ids])).toEqual([]);
  });

  it('is never sure for one club and shared by another, nor both for one', () => {
    const faults = clubs.flatMap((club) =>
      [...club.sharedNames, ...club.descriptors].filter((form) => owners.has(key(form))),
    );
    expect(faults).toEqual([]);
  });

  it('stands in one list of its club, and there once', () => {
    const lists = ({ sharedNames, descriptors, grounds }: Club) => [...sharedNames, ...descriptors, ...grounds];
    expect(clubs.flatMap((club) => twice(keys([...sure(club), ...lists(club)])))).toEqual([]);
  });

  it('has words in it and leaves out a leading "the"', () => {
    expect(clubs.flatMap(everyForm).filter((form) => key(form) === '' || /^the /i.test(form))).toEqual([]);
  });

  it('that is another club’s city is not among the further names', () => {
    const faults = clubs.flatMap((club) => {
      const cities = new Set(keys(clubs.filter((other) => other.id !== club.id).map((other) => other.city)));
      return club.names.filter((form) => cities.has(key(form)) && key(form) !== key(club.name));
    });
    expect(faults).toEqual([]);
  });

  it.each(ordinaryWords)('"%s" is not among the further names of any club, being a word of its own', (word) => {
    expect(clubs.filter((club) => keys(club.names).includes(word))).toEqual([]);
  });

  it.each([
    ['Spurs', 'tottenham-hotspur'],
    ['Bernabeu', 'real-madrid'],
    ['Los Colchoneros', 'atletico-madrid'],
    ['Barca', 'barcelona'],
    ['Athletic Club', 'athletic-bilbao'],
    ['St James’ Park', 'newcastle-united'],
    ['Signal Iduna Stadion', 'borussia-dortmund'],
    ['Al-Ittifaq', 'al-ettifaq'],
    ['Internazionale', 'inter-milan'],
    ['works club', 'bayer-leverkusen'],
    ['Madrid', 'real-madrid'],
    ['Toon', 'newcastle-united'],
  ])('"%s" is known for %s', (form, id) => {
    expect(clubs.filter((club) => keys(everyForm(club)).includes(key(form))).map((club) => club.id)).toEqual([id]);
  });
});

describe('the competitions', () => {
  it('have ids and forms of their own', () => {
    expect(twice(competitions.map(({ id }) => id))).toEqual([]);
    expect(twice(competitions.flatMap(({ name, forms }) => keys([name, ...forms])))).toEqual([]);
  });

  it('share no form with a club', () => {
    const forms = new Set(clubs.flatMap((club) => keys(everyForm(club))));
    expect(
      competitions.flatMap(({ name, forms: all }) => [name, ...all]).filter((form) => forms.has(key(form))),
    ).toEqual([]);
  });
});

describe('the title holders', () => {
  it('are known clubs and known competitions, in ascending order', () => {
    const ids = new Set(clubs.map(({ id }) => id));
    const known = new Set(competitions.map(({ id }) => id));
    expect(titles.filter(({ club }) => club !== null && !ids.has(club))).toEqual([]);
    expect(titles.filter(({ competition }) => !known.has(competition))).toEqual([]);
    const days = titles.map(({ from }) => from);
    expect(days.toSorted()).toEqual(days);
  });

  it('follow one another season by season, each settled in the year its season ends', () => {
    for (const competition of new Set(titles.map((title) => title.competition))) {
      const ends = titles.filter((title) => title.competition === competition).map(({ from }) => +from.slice(0, 4));
      expect(ends).toEqual(ends.map((_, i) => 2015 + i));
    }
    expect(titles.filter(({ season, from }) => !season.endsWith(`/${from.slice(0, 4)}`))).toEqual([]);
  });

  it.each([
    ['la-liga', '2025-01-01', 'real-madrid'],
    ['la-liga', '2025-05-14', 'real-madrid'],
    ['la-liga', '2025-05-15', 'barcelona'],
    ['champions-league', '2024-12-31', 'real-madrid'],
    ['premier-league', '2023-08-01', 'manchester-city'],
    ['premier-league', '2025-04-27', 'liverpool'],
    ['bundesliga', '2024-10-01', 'bayer-leverkusen'],
  ])('of %s on %s are %s', (competition, day, club) => {
    const held = titles.filter((title) => title.competition === competition && title.from <= day);
    expect(held.at(-1)?.club).toBe(club);
  });
});

describe('a decoy', () => {
  const forms = new Set(clubs.flatMap((club) => keys([...everyForm(club), club.city])));

  it('is named once and is no form of a club', () => {
    expect(twice(keys(decoys))).toEqual([]);
    expect(decoys.filter((decoy) => forms.has(key(decoy)))).toEqual([]);
  });

  it('holds a form of a club, a region or a city, or it would not be needed', () => {
    const holdsOne = (decoy: string): boolean => {
      const words = foldedWords(decoy);
      return words.some((_, start) => words.some((__, end) => forms.has(words.slice(start, end + 1).join(' '))));
    };
    expect(decoys.filter((decoy) => !holdsOne(decoy))).toEqual([]);
  });
});
