import type { Saga } from '../../model/saga.ts';
import type { Span } from '../../model/text.ts';
import { wordsAt } from '../../model/words-at.ts';
import { fold } from '../../text/fold.ts';
import type { TimelineStory } from '../timeline.ts';

type Subject = Pick<Saga, 'subject' | 'subjectId'>;

/** Where a story names the saga's subject: as the person it is, or, where it is nobody, by its name as it stands. In order. */
export function subjectNamed({ story, people }: TimelineStory, { subject, subjectId }: Subject): readonly Span[] {
  if (subjectId !== null)
    return people.flatMap(({ id, mentions }) => (id === subjectId ? mentions.map(({ span }) => span) : []));
  const found: Span[] = [];
  for (let start = story.text.indexOf(subject); start >= 0; start = story.text.indexOf(subject, start + subject.length))
    found.push({ start, end: start + subject.length });
  return found;
}

/** Whether a title that only the front matter gives names the subject by a form that the story uses, or by its last name. */
export function isNamedIn(title: string, { story }: TimelineStory, named: readonly Span[]): boolean {
  const folded = fold(title);
  return named.some(({ start, end }) =>
    folded.includes(fold(wordsAt(story, { start, end })).split(/\s+/).at(-1) ?? ''),
  );
}
