import type { Story } from '../model/story.ts';
import type { Span } from '../model/text.ts';
import { wordsAt } from '../model/words-at.ts';
import { runsToTheLeft } from './runs-to-the-left.ts';

/** Words of a story, and the place they are lifted from. Whatever a page shows as a story's is one of these. */
export interface Lifted {
  readonly text: string;
  /** The story's id. */
  readonly story: string;
  /** Null for a title that the front matter gives. */
  readonly span: Span | null;
}

/** The words of `story` at `span`. */
export const lift = (story: Story, span: Span): Lifted => ({ text: wordsAt(story, span), story: story.id, span });

/** The story's headline. */
export const liftHeadline = ({ id, headline }: Story): Lifted => ({
  text: headline.text,
  story: id,
  span: headline.span,
});

/** Attributes by which a shown element says where its words are from; the build compares the two. */
export interface LiftedAttributes {
  readonly 'data-story': string;
  /** `201-486`, or `title` for one that the front matter gives. */
  readonly 'data-span': string;
  /** Set where the words hold a mark that closes an isolate (U+2069): only a box of its own keeps it from closing ours. */
  readonly 'data-boxed'?: true;
  /** Set where some of the words are in a script that runs to the left: they stand flush on the side where they begin. */
  readonly dir?: 'auto';
}

/** The style isolates every element with `data-story`, so that no control of direction in its words turns its neighbours. */
export const liftedAttributes = ({ text, story, span }: Lifted): LiftedAttributes => ({
  'data-story': story,
  'data-span': span ? `${span.start}-${span.end}` : 'title',
  ...(text.includes('\u2069') && { 'data-boxed': true }),
  ...(runsToTheLeft.test(text) && { dir: 'auto' }),
});
