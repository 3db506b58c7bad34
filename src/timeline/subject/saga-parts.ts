import type { Span } from '../../model/text.ts';
import { namedIn } from '../events/named-in.ts';
import type { Telling, Timeline, TimelineStory } from '../timeline.ts';
import { isAboutSubject, type SubjectOf } from './is-about-subject.ts';
import { subjectNamed } from './subject-named.ts';

/** Some of a timeline's stories, and what is told and mentioned in them, in its order. */
export type Part = Pick<Timeline, 'stories' | 'events' | 'mentions'>;

/** A timeline, parted into what is the subject's and what is of others. */
export interface SagaParts {
  readonly own: Part;
  readonly others: Part;
}

/**
 * Parts a timeline: the subject's are the stories about it, and what stories tell of it, that is in words that name it, or
 * in a story about it in words that name no other person; what is only mentioned goes with its story. Where no story is about the subject, everything is its own.
 */
export function sagaParts({ stories, events, mentions }: Part, saga: SubjectOf): SagaParts {
  const about = new Set(stories.filter((teller) => isAboutSubject(teller, saga)));
  if (about.size === 0)
    return { own: { stories, events, mentions }, others: { stories: [], events: [], mentions: [] } };
  const named = new Map<TimelineStory, readonly Span[]>();
  const namings = (teller: TimelineStory): readonly Span[] => {
    const found = named.get(teller) ?? subjectNamed(teller, saga);
    named.set(teller, found);
    return found;
  };
  const isOwn = ({ teller, quote }: Telling): boolean =>
    namings(teller).some(({ start, end }) => start < quote.end && quote.start < end) ||
    (about.has(teller) && namedIn(teller, quote).people.length === 0);
  const [ownEvents, otherEvents] = parted(events, ({ toldBy }) => toldBy.some(isOwn));
  const [ownMentions, otherMentions] = parted(mentions, ({ telling }) => about.has(telling.teller) || isOwn(telling));
  const [ownStories, otherStories] = parted(stories, (teller) => about.has(teller));
  return {
    own: { stories: ownStories, events: ownEvents, mentions: ownMentions },
    others: { stories: otherStories, events: otherEvents, mentions: otherMentions },
  };
}

function parted<T>(all: readonly T[], isFirst: (each: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isFirst), all.filter((each) => !isFirst(each))];
}
