import type { Beat, Entity } from '../../model/beat.ts';
import type { Attribute, Naming } from '../../model/naming.ts';
import { perBeat } from '../../model/per-beat.ts';
import { fold } from '../../text/fold.ts';
import { PhraseIndex } from '../../text/phrase-index.ts';

/** An entity, named by a phrase. */
export interface EntitySense {
  readonly kind: 'entity';
  readonly entity: Entity;
  /** Whether the phrase names it wherever it stands; else it needs support in the same story. */
  readonly sure: boolean;
  readonly by: 'name' | 'description';
  /** Whether the phrase is also the name of a place. */
  readonly isPlace: boolean;
  /**
   * Whether it is sure where its sentence shows that an entity is meant: no other goes by it, and it does not merely end a
   * longer name, as others' may.
   */
  readonly onlyOne: boolean;
  /** Whether "the" before the phrase is part of it. */
  readonly takesArticle: boolean;
}

/** What a phrase of the lexicon may mean; a decoy is something else altogether, such as a newspaper. */
export type Sense =
  | EntitySense
  | { readonly kind: 'attribute'; readonly attribute: Attribute }
  | { readonly kind: 'decoy' };

/** A beat's entities, places and institutions, as those look things up who look for entities in a text. */
export interface EntityLexicon {
  readonly phrases: PhraseIndex<Sense>;
  /** Names of broadcasters, folded. */
  readonly broadcasters: ReadonlySet<string>;
  /** The lists of words of `naming`, folded. */
  readonly words: Readonly<Record<WordList, ReadonlySet<string>>>;
}

const lists = [
  'nouns',
  'titleNouns',
  'between',
  'noLonger',
  'nounsOfEntities',
  'followers',
  'members',
] as const satisfies (keyof Naming)[];
type WordList = (typeof lists)[number];

export const entityLexicon: (beat: Beat) => EntityLexicon = perBeat(compile);

function compile({ entities, naming, outlets }: Beat): EntityLexicon {
  const phrases = new PhraseIndex<Sense>();
  const places = new Set(naming.places.map(fold));
  const holders = holdersOf(entities);
  const broadcasters = new Set(outlets.flatMap(({ kind, name }) => (kind === 'broadcaster' ? [fold(name)] : [])));
  for (const decoy of naming.decoys) phrases.add(decoy, { kind: 'decoy' });
  const ends = sharedEnds(entities, places);
  for (const entity of entities) {
    const { name, aliases } = entity;
    const add = (forms: readonly string[], by: EntitySense['by'], sure: (form: string) => boolean): void => {
      for (const form of new Set(forms))
        phrases.add(form, {
          kind: 'entity',
          entity,
          by,
          sure: sure(form),
          onlyOne: by === 'name' && holders.get(fold(form))?.size === 1 && !fold(name).endsWith(` ${fold(form)}`),
          isPlace: places.has(fold(form)),
          takesArticle: by !== 'name' || isNickname(form, entity),
        });
    };
    add([name, ...aliases.sure], 'name', (form) => holders.get(fold(form))?.size === 1);
    add([...aliases.shared, ...(ends.get(entity.id) ?? [])], 'name', () => false);
    add(aliases.descriptive, 'description', () => false);
  }
  for (const attribute of naming.attributes) phrases.add(attribute.phrase, { kind: 'attribute', attribute });
  const folded = (list: WordList): ReadonlySet<string> => new Set(naming[list].map(fold));
  return {
    phrases,
    broadcasters,
    words: Object.fromEntries(lists.map((list) => [list, folded(list)])) as EntityLexicon['words'],
  };
}

/** "The Greens" may be one name; in "the NASA engineer" the article belongs to the person. */
function isNickname(form: string, { name }: Entity): boolean {
  const [folded, ...own] = [fold(form), ...fold(name).split(/[^a-z0-9]+/)];
  const shared = folded
    .split(/[^a-z0-9]+/)
    .some((word) => own.some((part) => part.startsWith(word) || word.startsWith(part)));
  return !shared && form !== form.toUpperCase();
}

/** The entities that claim each form, however they claim it: a form with two claimants is sure for neither. */
function holdersOf(entities: readonly Entity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Set<string>>();
  for (const { id, name, aliases } of entities)
    for (const form of [name, ...aliases.sure, ...aliases.shared])
      holders.set(fold(form), (holders.get(fold(form)) ?? new Set()).add(id));
  return holders;
}

/**
 * The shared forms of one word that other entities’ names begin or end with, by the id of the other: "Orbital" may mean
 * Orbital Systems too, where its story speaks of it. The name of a place is none.
 */
function sharedEnds(entities: readonly Entity[], places: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const shared = new Map(
    entities.flatMap(({ aliases }) =>
      aliases.shared.flatMap((form) => (/^\p{L}+$/u.test(form) && !places.has(fold(form)) ? [[fold(form), form]] : [])),
    ) as [string, string][],
  );
  return new Map(
    entities.map(({ id, name, aliases }) => {
      const own = fold(name).split(' ');
      const known = new Set([...aliases.sure, ...aliases.shared].map(fold));
      const found = own.length < 2 ? [] : [own[0], own.at(-1)].filter((word = '') => !known.has(word));
      return [id, found.flatMap((word = '') => shared.get(word) ?? [])];
    }),
  );
}
