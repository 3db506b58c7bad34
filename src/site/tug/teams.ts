import type { Entity } from '../../model/beat.ts';
import type { Relation } from '../../model/relation.ts';
import { saga } from '../../saga/saga.ts';
import type { TimelineStory } from '../../timeline/timeline.ts';
import { entityOf } from '../entities.ts';
import { many } from '../kind-words.ts';
import { words } from '../words.ts';

/** Whom a bar stands for: one entity, or several together. */
export interface Team {
  readonly ids: ReadonlySet<string>;
  readonly name: string;
  readonly colours: Entity['colours'];
}

/** The two sides of a tug of war: who is said to hold the subject, and who is said to want it; most said first. */
export interface Teams {
  readonly left: readonly Team[];
  readonly right: readonly Team[];
}

/** Teams of one entity on each side, by eye; the others are one team. */
const shown = 3;

/** On which side stands whom the stories say something of: on that which more sentences put it on. */
export function teams(stories: readonly TimelineStory[]): Teams {
  const said = Map.groupBy(
    stories.flatMap(({ relations }) => relations),
    ({ entity }) => entity,
  );
  const ranked = [...said].toSorted(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1));
  const [left, right] = [true, false].map((held) =>
    asTeams(ranked.filter(([, relations]) => isHolder(relations) === held).map(([id]) => id)),
  );
  return { left: left ?? [], right: right ?? [] };
}

/** Whether at least half of what is said of an entity says that it holds the subject. */
const isHolder = (relations: readonly Relation[]): boolean =>
  2 * relations.filter(({ kind }) => saga.beat.relations[kind]?.belongs).length >= relations.length;

/** The side of one entity alone: where the stories put it, or where those stand who want, if they put it nowhere. */
export function teamsOf(id: string, stories: readonly TimelineStory[]): Teams {
  const said = stories.flatMap(({ relations }) => relations.filter(({ entity }) => entity === id));
  const own = [team(id)];
  return said.length > 0 && isHolder(said) ? { left: own, right: [] } : { left: [], right: own };
}

function asTeams(ids: readonly string[]): readonly Team[] {
  // One entity more needs no more room than the team of the others.
  const own = ids.length === shown + 1 ? ids : ids.slice(0, shown);
  const others = ids.slice(own.length);
  return [
    ...own.map(team),
    ...(others.length > 0 ? [{ ids: new Set(others), name: words.tug.others(many), colours: null }] : []),
  ];
}

function team(id: string): Team {
  const { shortName, colours } = entityOf(id);
  return { ids: new Set([id]), name: shortName, colours };
}
