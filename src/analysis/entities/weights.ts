import type { Beat } from '../../model/beat.ts';
import { mainSentences, type ReadSentence, type ReadStory } from '../../model/read-story.ts';
import type { Span } from '../../model/text.ts';
import type { Figure } from './figure.ts';
import { outlined } from './outlined.ts';
import { passingMention } from './passing-mention.ts';

/** Sentences that a headline counts for; of a story without one, that its opening sentence does. */
const headlineWeight = { own: 3, lead: 2 };

/** What the main part of a story says of an entity. */
export interface Weight {
  /** The sentences that name it other than in passing, each once, whatever it is called there. */
  readonly weight: number;
  /** Whether one of them makes it a party to what happens to whom the story is about. */
  readonly party: boolean;
}

/** How much the main part of a story says of each entity that it does not only name in passing. */
export function weights(story: ReadStory, figure: Figure | null, beat: Beat): ReadonlyMap<string, Weight> {
  const found = new Map<string, Weight>();
  const { date, headline } = story.story;
  const year = date.kind === 'stated' && date.range.latest ? Number(date.range.latest.slice(0, 4)) : null;
  const inHeadline = headlineWeight[headline.from === 'lead' ? 'lead' : 'own'];
  for (const sentence of mainSentences(story)) {
    if (isOnOthers(sentence, figure)) continue;
    const own = headline.span !== null && overlap(headline.span, sentence.span) ? inHeadline : 1;
    const named = sentence.entities
      .map((mention) => ({ entity: mention.entity, words: outlined(sentence, mention, figure) }))
      .filter(({ words }) => passingMention(words, beat.passing, year) === null);
    for (const entity of new Set(named.map((mention) => mention.entity))) {
      const known = found.get(entity);
      const party = named.some(
        ({ entity: one, words }) =>
          one === entity && (isHead(sentence, figure) || beat.parties.some((pattern) => pattern.test(words))),
      );
      found.set(entity, { weight: (known?.weight ?? 0) + own, party: (known?.party ?? false) || party });
    }
  }
  return found;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether a sentence is the heading of a part of the story that is on whom it is about. */
const isHead = ({ kind, people }: ReadSentence, figure: Figure | null): boolean =>
  kind === 'heading' && people.some(({ id }) => id === figure?.id);

/** Whether a sentence names only others in the role of the one whom the story is about. */
function isOnOthers({ people }: ReadSentence, figure: Figure | null): boolean {
  if (!figure || figure.role === null || figure.named < 2) return false;
  return people.some(({ role }) => role === figure.role) && people.every(({ id }) => id !== figure.id);
}
