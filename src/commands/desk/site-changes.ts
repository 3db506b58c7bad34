import { edtf } from '../../calendar/edtf.ts';
import { type DateEstimate, rangeOf } from '../../model/date-estimate.ts';
import type { Problem } from '../../model/problem.ts';
import { isOldBeside } from '../../site/dateline.ts';
import { citedSources } from '../../site/sources.ts';
import { newestDated } from '../../site/story-page.ts';
import type { Timeline, TimelineStory } from '../../timeline/timeline.ts';
import type { Moved, SiteChanges } from './desk-report.ts';
import { disagreement } from './disagreement.ts';
import { regrouped } from './regrouped.ts';
import { toldTogether } from './told-together.ts';

/** A folder as it was read: what the site shows of it, and what is wrong with it. */
export interface Shown {
  readonly timeline: Timeline;
  readonly problems: readonly Problem[];
}

/** What is different between two readings of a folder of which only the named files, and what follows from them, differ. */
export function siteChanges(older: Shown, newer: Shown, named: ReadonlySet<string>): SiteChanges {
  const [before, after] = [older.timeline, newer.timeline];
  const grown = (list: 'stories' | 'events' | 'mentions'): number => after[list].length - before[list].length;
  const ofOthers = ({ file }: Problem): boolean => !named.has(file);
  return {
    entries: { stories: grown('stories'), events: grown('events'), mentions: grown('mentions') },
    newest: newest(before, after, named),
    dates: movedDates(before, after),
    pages: moved(pagesOf(before), pagesOf(after), ({ kind, name }) => `${kind} ${name}`),
    people: moved(peopleOf(before), peopleOf(after), (name) => name),
    toldTogether: fresh(toldTogether(after, before, named), toldTogether(before, before, named), wordsOfEvent),
    regrouped: regrouped(before.events, after.events, named),
    disagreements: moved(disagreementsOf(before, named), disagreementsOf(after, named), wordsOfBoth),
    problems: moved(older.problems.filter(ofOthers), newer.problems.filter(ofOthers), wordsOfProblem),
  };
}

const moved = <T>(before: readonly T[], after: readonly T[], key: (one: T) => string): Moved<T> => ({
  appear: fresh(after, before, key),
  vanish: fresh(before, after, key),
});

/** Those of a list that another one lacks, each once. */
function fresh<T>(list: readonly T[], other: readonly T[], key: (one: T) => string): readonly T[] {
  const seen = new Set(other.map(key));
  return list.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

// By their words: an edit moves all that stands below it.
const wordsOfProblem = ({ file, rule, found }: Problem): string => `${file} ${rule} ${found}`;
const wordsOfEvent = ({ kind, when, words, alsoIn }: SiteChanges['toldTogether'][number]): string =>
  JSON.stringify([kind, when, words, alsoIn]);
const wordsOfBoth = ({ on, file, own, other }: SiteChanges['disagreements']['appear'][number]): string =>
  JSON.stringify([on, file, own.words, other.file, other.words]);

const peopleOf = ({ stories }: Timeline): readonly string[] =>
  stories.flatMap(({ people }) => people.map(({ name }) => name));

const pagesOf = (timeline: Timeline): SiteChanges['pages']['appear'] => [
  ...timeline.entities.map(({ entity: { kind, name } }) => ({ kind, name })),
  ...citedSources(timeline).map(({ name }) => ({ kind: 'source', name: name ?? 'sources without a name' })),
];

/** Those of the named files are told from their side. */
const disagreementsOf = (
  { disagreements }: Timeline,
  named: ReadonlySet<string>,
): SiteChanges['disagreements']['appear'] =>
  disagreements.map((each) => {
    const [a, b] = [each.a.teller.story.seedPath, each.b.teller.story.seedPath];
    const isFirst = named.has(a) || !named.has(b);
    return { file: isFirst ? a : b, ...disagreement(each, isFirst) };
  });

function newest(before: Timeline, after: Timeline, named: ReadonlySet<string>): SiteChanges['newest'] {
  const [was, is] = [newestDated(before.stories)?.teller ?? null, newestDated(after.stories)?.teller ?? null];
  const file = is?.story.seedPath ?? '';
  if (!named.has(file) || file === was?.story.seedPath) return null;
  const becomesOld = before.stories.filter((each) => isOld(each, is) && !isOld(each, was));
  return { file, makesOld: becomesOld.length };
}

const isOld = (story: TimelineStory, newest: TimelineStory | null): boolean =>
  newest !== null && isOldBeside(story, newest);

function movedDates(before: Timeline, after: Timeline): SiteChanges['dates'] {
  const days = (date: DateEstimate): string | null => {
    const range = rangeOf(date);
    return range && edtf(range);
  };
  const old = new Map(before.stories.map(({ story, date }) => [story.seedPath, days(date)]));
  return after.stories.flatMap(({ story: { seedPath: file }, date }) => {
    const [was, is] = [old.get(file), days(date)];
    return was === undefined || was === is ? [] : [{ file, was, is }];
  });
}
