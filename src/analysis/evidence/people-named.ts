import type { Beat } from '../../model/beat.ts';
import type { Block, Story } from '../../model/story.ts';
import type { Span } from '../../model/text.ts';
import type { PhraseMatch } from '../../text/phrase-index.ts';
import { wordSet } from '../../text/word-set.ts';
import { type Word, words } from '../../text/words.ts';
import { clubLexicon } from '../club-lexicon.ts';
import { type PersonSense, personIndex } from './person-index.ts';

/** One place where the main section names a person. */
export interface PersonNamed {
  /** Full name; null for somebody no fact is about, or who may be one of two. */
  readonly person: string | null;
  readonly span: Span;
}

/** Capitalised words that begin no name: openings of sentences, and what newspapers write with a capital. */
const noName = wordSet(
  'a an the and but or if as at by for from in of on to up with without while when where which who what why how this that these those there then so yet not no now it its he his she her they their we our you your i is are was were has have had will would could should can may might must do does did after before since until about over under against amid despite meanwhile however although though because both either like per once also even only just still here real new former according league cup club united city sport sports football soccer news stadium insider day year week month window deadline transfer transfers report reports january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday world europe european super final round premier champions captain manager boss coach president chairman sir',
);

/** Everybody the main section names, in the order of the text. A short name counts once the full one stands somewhere. */
export function peopleNamed(story: Story, beat: Beat): readonly PersonNamed[] {
  const blocks = story.blocks.filter(({ section }) => section === 'main').map(({ span }) => words(story.text, span));
  const index = personIndex(beat);
  const known = new Set<string>();
  for (const all of blocks)
    for (let at = 0; at < all.length; at += 1)
      for (const { person, full } of index.longestAt(story.text, all, at)?.payloads ?? []) if (full) known.add(person);
  return blocks.flatMap((all) => inBlock(story.text, all, known, beat));
}

function inBlock(text: string, all: readonly Word[], known: ReadonlySet<string>, beat: Beat): readonly PersonNamed[] {
  const found: PersonNamed[] = [];
  let at = 0;
  while (at < all.length) {
    const match = personIndex(beat).longestAt(text, all, at);
    const club = clubLexicon(beat).longestAt(text, all, at);
    const length = match && match.length >= (club?.length ?? 0) ? match.length : null;
    if (length !== null && match) {
      const person = decided(match, known);
      if (person !== undefined) {
        const namesake = match.payloads.every(({ full }) => !full) && followsName(text, all, at);
        found.push({ person: namesake ? null : person, span: spanOf(all, at, length) });
      }
      at += length;
    } else if (club) at += club.length;
    else {
      const run = nameRun(text, all, at);
      if (run > 1) found.push({ person: null, span: spanOf(all, at, run) });
      at += Math.max(run, 1);
    }
  }
  return found;
}

/** The one person meant; null when it may be two, undefined when it names nobody whose full name stands in the story. */
function decided({ payloads }: PhraseMatch<PersonSense>, known: ReadonlySet<string>): string | null | undefined {
  const people = [
    ...new Set(payloads.filter(({ full, person }) => full || known.has(person)).map(({ person }) => person)),
  ];
  return people.length > 1 ? null : people[0];
}

/** Whether a capitalised word that can be a given name stands right before: "Neco Williams" is not Nico. */
function followsName(text: string, all: readonly Word[], at: number): boolean {
  const [before, word] = [all[at - 1], all[at]];
  if (!before || !word || !before.capital || noName.has(before.folded)) return false;
  return text.slice(before.end, word.start) === ' ';
}

/** Number of capitalised words in a row that can be a name, from `at`. */
function nameRun(text: string, all: readonly Word[], at: number): number {
  let to = at;
  for (let word = all[to]; word?.capital && !noName.has(word.folded) && to < at + 4; word = all[to]) {
    if (to > at && text.slice(all[to - 1]?.end ?? 0, word.start) !== ' ') break;
    to += 1;
  }
  return to - at;
}

function spanOf(all: readonly Word[], at: number, length: number): Span {
  const [first, last] = [all[at], all[at + length - 1]];
  if (!first || !last) throw new RangeError(`${length} words cannot begin at word ${at} of ${all.length}.`);
  return { start: first.start, end: last.end };
}

/** Blocks whose words count as evidence. */
export const mainBlocks = ({ blocks }: Story): readonly Block[] => blocks.filter(({ section }) => section === 'main');
