import type { Saga } from '../../model/saga.ts';
import type { Span } from '../../model/text.ts';
import { overlaps } from '../../text/holding.ts';
import type { TimelineStory } from '../timeline.ts';
import { calledByFirstName } from './called-by-first-name.ts';
import { isNamedIn, subjectNamed } from './subject-named.ts';

/** What of a saga says whom it is about. */
export type SubjectOf = Pick<Saga, 'subject' | 'subjectId' | 'beat'>;

/**
 * Whether a story is about the saga's subject: its headline names the subject, or its main section names nobody more often,
 * nor any other person alone. Who has another part in the news, as a reporter or a trainer, is no rival where the first
 * sentence names the subject.
 */
export const isAboutSubject = (teller: TimelineStory, saga: SubjectOf): boolean => whyOfOthers(teller, saga) === null;

/** Why a story is not about the saga's subject, in plain English, a part of a sentence; null where it is. */
export function whyOfOthers(teller: TimelineStory, saga: SubjectOf): string | null {
  const named = subjectNamed(teller, saga);
  if (isInHeadline(teller, saga, named)) return null;
  const main = teller.sentences.filter(({ section }) => section === 'main');
  const inMain = (places: readonly Span[]): number =>
    places.filter((place) => main.some((sentence) => overlaps(place, sentence.span))).length;
  const own = inMain(named);
  const { excerpt } = teller;
  const opens = excerpt !== null && named.some((place) => overlaps(place, excerpt));
  const isRival = rivals(saga, opens);
  const [most] = teller.people
    .filter(({ id }) => id !== saga.subjectId && isRival(id))
    .map(({ name, mentions }) => ({ name, times: inMain(mentions.map(({ span }) => span)) }))
    .filter(({ times }) => times > own)
    .toSorted((a, b) => b.times - a.times);
  if (!most) return null;
  return `its headline does not name ${saga.subject}, and it names ${most.name} ${often(most.times)}, the subject ${often(own)}`;
}

function isInHeadline(teller: TimelineStory, saga: SubjectOf, named: readonly Span[]): boolean {
  const { text, span } = teller.story.headline;
  const isNamed = span === null ? isNamedIn(text, teller, named) : named.some((place) => overlaps(place, span));
  return isNamed || calledByFirstName(teller, saga, named);
}

/** Who a story may be about instead: where it opens with the subject, whom the beat gives no other role. */
function rivals({ subjectId, beat }: SubjectOf, opens: boolean): (id: string) => boolean {
  const roleOf = (sought: string | null): string | null => beat.people.find(({ id }) => id === sought)?.role ?? null;
  const own = roleOf(subjectId);
  return (id) => !opens || own === null || (roleOf(id) ?? own) === own;
}

const often = (times: number): string => (times === 0 ? 'never' : times === 1 ? 'once' : `${times} times`);
