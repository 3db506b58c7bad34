import type { Saga } from '../../model/saga.ts';
import type { Span } from '../../model/text.ts';
import type { TimelineStory } from '../timeline.ts';
import { isNamedIn, subjectNamed } from './subject-named.ts';

/**
 * Whether a story is about the saga's subject: its headline names the subject, or its main section names nobody more often,
 * nor any other person alone.
 */
export function isAboutSubject(teller: TimelineStory, saga: Pick<Saga, 'subject' | 'subjectId'>): boolean {
  const named = subjectNamed(teller, saga);
  const { headline } = teller.story;
  const { span } = headline;
  if (span === null ? isNamedIn(headline.text, teller, named) : named.some((place) => overlaps(place, span)))
    return true;
  const main = teller.sentences.filter(({ section }) => section === 'main');
  const inMain = (places: readonly Span[]): number =>
    places.filter((place) => main.some((sentence) => overlaps(place, sentence.span))).length;
  const own = inMain(named);
  return teller.people.every(
    ({ id, mentions }) => id === saga.subjectId || inMain(mentions.map(({ span: at }) => at)) <= own,
  );
}

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
