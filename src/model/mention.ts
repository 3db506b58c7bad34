import type { Outlet } from './beat.ts';
import type { DayRange } from './date.ts';
import type { BirthFact } from './fact.ts';
import type { Section } from './story.ts';
import type { Span } from './text.ts';

/** A place where a story names an entity. */
export interface EntityMention {
  /** The entity's id. */
  readonly entity: string;
  readonly span: Span;
  readonly section: Section;
  /** Whether by a name, or by a description: "the Japanese agency". */
  readonly by: 'name' | 'description';
  /** The words of the text. */
  readonly surface: string;
}

/** A place where a text names whoever holds a title: "the European champions". */
export interface TitleMention {
  readonly span: Span;
  /** The id of what the title is of. */
  readonly title: string;
}

/** A place where a story names somebody. */
export interface PersonMention {
  /** The registry’s; for a name found in the text, that name in kebab-case. */
  readonly id: string;
  /** As the registry has it, else as the text first has it in full. */
  readonly name: string;
  /** Whether the registry has this person. */
  readonly known: boolean;
  /**
   * Whether facts of the registry's person hold for this one: a whole name that nobody else there bears, or one beside an
   * entity that the person belongs to.
   */
  readonly sure: boolean;
  /** What the person does, as the registry says, or the word before the name where it lacks the person; else null. */
  readonly role: string | null;
  readonly span: Span;
  readonly section: Section;
  /** The words of the text. */
  readonly surface: string;
}

/** One place where a story names somebody, as those see it who reckon with facts. */
export interface PersonNamed {
  /** The id; null for somebody no fact is about, and for a name that may be somebody else's. */
  readonly person: string | null;
  /** What the person does, as the registry says, or the word before the name where it lacks the person; else null. */
  readonly role: string | null;
  readonly span: Span;
}

/** A place where a text names an outlet or a journalist, whether or not it cites them there. */
export interface SourceName {
  readonly span: Span;
  readonly name: string;
  readonly kind: 'outlet' | 'journalist';
  /** What kind of outlet the registry says it is; null for a journalist, and for an outlet that the registry lacks. */
  readonly listed: Outlet['kind'] | null;
  /** Whether the words mean this source wherever they stand; else they may be plain words. */
  readonly sure: boolean;
}

/** An age that a story states for somebody whose birthday is known. */
export interface StatedAge {
  readonly span: Span;
  readonly age: number;
  readonly birth: BirthFact;
  /** `named` when the name stands beside the age, `meant` when "the 26-year-old" points back to it. */
  readonly by: 'named' | 'meant';
  /** Days on which the person had that age. */
  readonly range: DayRange;
}
