import type { Headline } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { overlaps } from '../text/holding.ts';
import type { StorySentence } from './story-sentences.ts';

/** The first sentence of the story's main part that does not hold the headline; null when there is none. */
export const excerpt = (headline: Headline, sentences: readonly StorySentence[]): Span | null =>
  sentences.find(
    ({ span, kind, section }) =>
      kind === 'paragraph' && section === 'main' && !(headline.span && overlaps(span, headline.span)),
  )?.span ?? null;
