import type { Section } from '../model/story.ts';
import type { NonEmpty, Span } from '../model/text.ts';

/** A place where a story names somebody. */
export interface PersonMention {
  readonly span: Span;
  readonly section: Section;
  /** The words of the text. */
  readonly surface: string;
}

/** Somebody one story names. */
export interface StoryPerson {
  /** The registry’s; for a name found in the text, that name in kebab-case. */
  readonly id: string;
  /** As the registry has it, else as the text first has it in full. */
  readonly name: string;
  /** Whether the registry has this person. */
  readonly known: boolean;
  /** In the order of the text. */
  readonly mentions: NonEmpty<PersonMention>;
}
