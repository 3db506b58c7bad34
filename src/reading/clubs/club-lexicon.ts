import type { Beat, Club } from '../../model/beat.ts';
import { fold } from '../../text/fold.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/** How a form names a club. */
export type NamedBy = 'name' | 'ground' | 'description';

/** A club, named by a phrase. */
export interface ClubSense {
  readonly kind: 'club';
  readonly club: Club;
  /** Whether the phrase names it wherever it stands; else it needs support in the same story. */
  readonly sure: boolean;
  readonly by: NamedBy;
  /** Whether the phrase is also the name of a city some club plays in. */
  readonly isCity: boolean;
  /** Whether "the" before the phrase is part of it. */
  readonly takesArticle: boolean;
}

/** What "the … club" may name a club by: a country, a league, a city, a region, a ground. */
export interface AttributeSense {
  readonly kind: 'attribute';
  readonly clubs: ReadonlySet<string>;
  /** The competition whose title "… champions" then speaks of. */
  readonly competition: string | null;
  /** Whether it is a ground, which belongs to those who play there and to nobody else. */
  readonly ofGround: boolean;
}

/** What a phrase of the lexicon may mean; a decoy is something else altogether, such as a newspaper. */
export type Sense = ClubSense | AttributeSense | { readonly kind: 'decoy' };

const lexicons = new WeakMap<Beat, PhraseIndex<Sense>>();

/** The beat's clubs, places and competitions as one index; made once for each beat. */
export function clubLexicon(beat: Beat): PhraseIndex<Sense> {
  const made = lexicons.get(beat) ?? compile(beat);
  lexicons.set(beat, made);
  return made;
}

function compile(beat: Beat): PhraseIndex<Sense> {
  const index = new PhraseIndex<Sense>();
  const cities = new Set(beat.clubs.map((club) => fold(club.city)));
  const holders = holdersOf(beat.clubs);
  for (const decoy of beat.decoys) index.add(decoy, { kind: 'decoy' });
  for (const club of beat.clubs) {
    const add = (forms: readonly string[], by: NamedBy, sure: (form: string) => boolean): void => {
      for (const form of new Set(forms))
        index.add(form, {
          kind: 'club',
          club,
          by,
          sure: sure(form),
          isCity: cities.has(fold(form)),
          takesArticle: by !== 'name' || isNickname(form, club),
        });
    };
    const alone = (form: string): boolean => holders.get(fold(form))?.size === 1;
    add([club.name, ...club.names], 'name', alone);
    add(club.grounds, 'ground', alone);
    add(club.sharedNames, 'name', () => false);
    add(club.descriptors, 'description', () => false);
  }
  for (const [phrase, attribute] of attributes(beat)) index.add(phrase, attribute);
  return index;
}

/** "The Reds" is one name; in "the Liverpool captain" and "the PSG star" the article belongs to the person. */
function isNickname(form: string, { name }: Club): boolean {
  const [folded, ...own] = [fold(form), ...fold(name).split(/[^a-z0-9]+/)];
  const shared = folded
    .split(/[^a-z0-9]+/)
    .some((word) => own.some((part) => part.startsWith(word) || word.startsWith(part)));
  return !shared && form !== form.toUpperCase();
}

/** The clubs that claim each form, however they claim it: a form with two claimants is sure for neither. */
function holdersOf(clubs: readonly Club[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const club of clubs)
    for (const form of [club.name, ...club.names, ...club.grounds, ...club.sharedNames])
      holders.set(fold(form), (holders.get(fold(form)) ?? new Set()).add(club.id));
  return holders;
}

function attributes({ clubs, countries, competitions }: Beat): readonly (readonly [string, Sense])[] {
  const found: (readonly [string, Sense])[] = [];
  const add = (
    phrases: readonly string[],
    has: (club: Club) => boolean,
    competition: string | null,
    ofGround = false,
  ): void => {
    const members = new Set(clubs.filter(has).map((club) => club.id));
    for (const phrase of phrases) found.push([phrase, { kind: 'attribute', clubs: members, competition, ofGround }]);
  };
  for (const country of countries) {
    const league = competitions.find(({ kind, country: home }) => kind === 'league' && home === country.name);
    add(country.demonyms, (club) => club.country === country.name, league?.id ?? null);
  }
  for (const { id, name, forms, kind } of competitions) {
    if (kind === 'international') for (const form of [name, ...forms]) found.push([form, { kind: 'decoy' }]);
    else add([name, ...forms], (club) => kind !== 'league' || club.leagues.includes(id), id);
  }
  add(['European', 'Europe'], () => true, 'champions-league');
  for (const place of new Set(clubs.flatMap((club) => [club.city, ...club.regions])))
    add([place], (club) => club.city === place || club.regions.includes(place), null);
  for (const ground of new Set(clubs.flatMap(({ grounds }) => grounds)))
    add([ground], ({ grounds }) => grounds.includes(ground), null, true);
  return found;
}
