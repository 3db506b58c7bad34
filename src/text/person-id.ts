import { fold } from './fold.ts';
import { nameId } from './name-id.ts';

/**
 * The id of a person, from the name in full: `jose-pena` for José Peña, `pete-o-rourke` for Pete O’Rourke. Who is
 * written with and without diacritics is one person, and so are the registry's Muller and a story's Müller.
 */
export const personId = (name: string): string => nameId(fold(name).replaceAll("'", ' '), 'person');
