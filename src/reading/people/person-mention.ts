import type { Section } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';

/** A place where a story names somebody. */
export interface PersonMention {
  /** The registry’s; for a name found in the text, that name in kebab-case. */
  readonly id: string;
  /** As the registry has it, else as the text first has it in full. */
  readonly name: string;
  /** Whether the registry has this person. */
  readonly known: boolean;
  readonly span: Span;
  readonly section: Section;
  /** The words of the text. */
  readonly surface: string;
}
