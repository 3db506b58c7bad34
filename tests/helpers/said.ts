import type { Dated, DatingRule } from '../../src/model/dating-rule.ts';
import { cut } from '../../src/model/text.ts';
import { datingBeat } from '../reading/dating-beat.ts';
import { readFrom } from './read-from.ts';

/**
 * What a rule finds in a text, as `words > earliest/latest`; an open end is two points. Of what rests on facts that only,
 * not the days of which the facts say nothing.
 */
export const said = (rule: DatingRule, text: string): string[] =>
  found(rule, text, (piece, all) => piece.facts.length > 0 || all.every(({ facts }) => facts.length === 0));

/** The days that a rule allows because its facts say nothing of them. */
export const leftOpen = (rule: DatingRule, text: string): string[] =>
  found(rule, text, ({ facts }) => facts.length === 0);

function found(
  { read }: DatingRule,
  text: string,
  isMeant: (piece: Dated, all: readonly Dated[]) => boolean,
): string[] {
  const story = readFrom(text, datingBeat);
  const all = read(story, datingBeat);
  return all
    .filter((piece) => isMeant(piece, all))
    .map(({ span, range }) => `${cut(story.story.text, span)} > ${range.earliest ?? '..'}/${range.latest ?? '..'}`);
}
