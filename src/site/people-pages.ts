import { fold } from '../text/fold.ts';
import { chunks } from '../timeline/chunks.ts';
import type { Timeline } from '../timeline/timeline.ts';
import type { PageLink } from './page-links.ts';
import { type PersonLink, peopleOf, personLink } from './people.ts';
import { urls } from './urls.ts';
import { words } from './words.ts';

/** Names on one page, each in a line, so that none is longer than some six screens of a telephone. */
const namesPerPage = 100;

/** People whose names begin with one letter. */
export interface LetterView {
  readonly letter: string;
  /** Element id of its section. */
  readonly anchor: string;
  readonly people: readonly (PersonLink & { readonly stories: number })[];
}

export interface PeoplePage {
  readonly path: string;
  readonly number: number;
  /** `A to K`. */
  readonly covers: string;
  readonly letters: readonly LetterView[];
  /** Every letter and where it begins; null where one page holds all. */
  readonly index: readonly { readonly letter: string; readonly path: string; readonly isHere: boolean }[] | null;
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/** The list of everybody the stories name, by name. With nobody there is one empty page. */
export function peoplePages(timeline: Timeline): readonly PeoplePage[] {
  const all = peopleOf(timeline)
    .map((person) => ({ ...personLink(person), stories: person.stories.length, key: fold(person.name) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.id < b.id ? -1 : 1));
  const runs = chunks(all, namesPerPage).map((run, at) => ({
    path: urls.people(at + 1),
    letters: [...Map.groupBy(run, ({ key }) => letterOf(key))].map(([letter, people]) => ({
      letter,
      anchor: `l-${letter.toLowerCase()}`,
      people: people.map(({ key, ...person }) => person),
    })),
  }));
  const covers = (at: number): string => {
    const letters = runs[at]?.letters.map(({ letter }) => letter) ?? [];
    return words.people.covers(letters.at(0) ?? '', letters.at(-1) ?? '');
  };
  const link = (at: number): PageLink | null => (runs[at] ? { path: runs[at].path, covers: covers(at) } : null);
  const begins = new Map(
    runs
      .flatMap(({ path, letters }) => letters.map(({ letter, anchor }) => [letter, `${path}#${anchor}`] as const))
      .toReversed(),
  );
  return runs.map(({ path, letters }, at) => ({
    path,
    number: at + 1,
    covers: covers(at),
    letters,
    index:
      runs.length > 1
        ? [...begins].toReversed().map(([letter, beginning]) => ({
            letter,
            path: beginning,
            isHere: letters.some((own) => own.letter === letter),
          }))
        : null,
    previous: link(at - 1),
    next: link(at + 1),
  }));
}

/** The letter under which a folded name stands; `#` for what begins with none. */
const letterOf = (key: string): string => /^\p{L}/u.exec(key)?.[0].toUpperCase() ?? '#';
