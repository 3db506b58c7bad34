import { describe, expect, test } from 'vitest';
import { football } from '../../src/beats/football/football.ts';
import { givenNames } from '../../src/reading/people/given-names.ts';
import { rules } from '../../src/reading/times/rules.ts';
import { fixedFilters } from '../../src/site/search/search-records.ts';
import { urls } from '../../src/site/urls.ts';
import { fold } from '../../src/text/fold.ts';
import { spaceflight } from '../fixtures/second-beat/beat.ts';

/** Keys that the data has of its own, beside the lists of entities. */
// biome-ignore format: running text, not a table
const ownKeys = [
  'version', 'title', 'subject', 'sources', 'facts', 'stories', 'events', 'disagreements', 'parts', 'id', 'seed', 'sha256',
  'url', 'headline', 'source', 'author', 'tags', 'date', 'blocks', 'sentences', 'excerpt', 'people', 'citations', 'outlets',
  'relations', 'quotations', 'wrongAges', 'timexes', 'kind', 'when', 'open', 'toldBy', 'start', 'end',
];
/** Fields of the search page beside the kinds. */
const ownFields: readonly string[] = ['q', 'sort', ...fixedFilters];
/** First parts of the addresses of pages that are no entity's. */
const ownPaths = [
  ...[urls.story('a'), urls.people(), urls.archive(), urls.search(), urls.sources(), urls.method(), urls.about()].map(
    (path) => path.split('/')[1],
  ),
  ...['timeline', 'latest', 'published', 'happened', 'expected'],
];

describe.each([football, spaceflight])('the beat $id', (beat) => {
  const { kinds, entities, topics, relations, timeRules, words } = beat;

  test('has kinds whose names and addresses are nobody else’s', () => {
    const names = kinds.flatMap(({ one, many }) => [one, many]);
    expect(new Set(names).size).toBe(names.length);
    expect(
      names.filter((name) => ownKeys.includes(name) || ownFields.includes(name) || !/^[a-z]+$/.test(name)),
    ).toEqual([]);
    const paths = kinds.map(({ path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => ownPaths.includes(path) || !/^[a-z]+(?:-[a-z]+)*$/.test(path))).toEqual([]);
  });

  test('has entities of its kinds alone, each with an id of its own', () => {
    const known: ReadonlySet<string> = new Set(kinds.map(({ one }) => one));
    expect(entities.filter(({ kind }) => !known.has(kind))).toEqual([]);
    expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
    expect(entities.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('has a name of 14 characters at most for tight places', () => {
    expect(entities.filter(({ shortName }) => shortName.length > 14)).toEqual([]);
  });

  test('has colours that are colours', () => {
    expect(entities.flatMap(({ colours }) => colours ?? []).filter((colour) => !/^#[0-9a-f]{6}$/.test(colour))).toEqual(
      [],
    );
  });

  test('says what its news is of in words that a pattern can be made of', () => {
    expect(topics.filter((topic) => !/^[a-z]+$/.test(topic))).toEqual([]);
  });

  test('has rules of time whose names no other has, its own or one for any news', () => {
    const names = [...timeRules, ...rules].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  test('explains its relations where it knows any', () => {
    expect(words.relations !== null).toBe(Object.keys(relations).length > 0);
  });

  test('writes words that are no names folded, and none that is a given name', () => {
    const { roles, noPeople } = beat.naming;
    expect([...roles, ...noPeople].filter((word) => word === '' || fold(word) !== word)).toEqual([]);
    expect(noPeople.filter((word) => givenNames.has(word))).toEqual([]);
  });

  test('gives each thing that stories may disagree on a name of its own', () => {
    const names = ['age', 'day', 'fee', ...[...beat.claimRules, ...beat.figures].map(({ what }) => what)];
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]+(?: [a-z]+)*$/.test(name))).toEqual([]);
    expect(beat.figures.filter(({ pattern }) => !pattern.global)).toEqual([]);
  });

  test('says whole sentences where it is asked for them', () => {
    const subject = 'Sam Example';
    const sentences = [words.named, words.relations?.rules(subject), words.relations?.none(subject)];
    expect(sentences.filter((sentence) => sentence !== undefined && !/^\p{Lu}.*\.$/u.test(sentence))).toEqual([]);
    // These stand in a list inside a sentence.
    expect(words.compared.filter((phrase) => !/^\p{Ll}.*[^.;]$/u.test(phrase))).toEqual([]);
  });
});
