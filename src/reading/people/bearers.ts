import type { Person } from '../../model/person.ts';

/** What of a story says whom a name means that several bear. */
export interface Around {
  /** Ids of the entities that the story names. */
  readonly entities: ReadonlySet<string>;
  /** Ids of the entities led by people whom the story names. */
  readonly led: ReadonlySet<string>;
}

/** Which bearer of a name a story means, null where nothing decides; and whether facts hold for him. */
export interface Meant {
  readonly person: Person | null;
  readonly sure: boolean;
  readonly why: string;
}

/**
 * Whom a name of the registry means. Of several bearers only the one whose entities the story names, or whose leader. A
 * single one is meant even so, but sure by one word only beside such an entity: the registry does not know every Vance.
 *
 * @param bearers not empty
 * @param whole whether the name is one of several words
 */
export function meant(bearers: readonly Person[], whole: boolean, { entities, led }: Around): Meant {
  const [only] = bearers;
  if (only && bearers.length === 1 && whole) return { person: only, sure: true, why: 'a full name of the registry' };
  const named = bearers.filter((bearer) => bearer.entities.some((id) => entities.has(id)));
  const [bearer, ...others] =
    named.length > 0 ? named : bearers.filter((one) => one.entities.some((id) => led.has(id)));
  if (bearer && others.length === 0)
    return { person: bearer, sure: true, why: 'the story also names what this bearer of the name belongs to' };
  if (only && bearers.length === 1)
    return { person: only, sure: false, why: 'a form of the registry, but nothing else of the story is this person’s' };
  return { person: null, sure: false, why: `nothing decides between the ${bearers.length} who bear the name` };
}
