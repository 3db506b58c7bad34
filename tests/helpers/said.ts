import type { DatingRule } from '../../src/model/dating-rule.ts';
import { cut } from '../../src/model/text.ts';
import { datingBeat } from '../reading/dating-beat.ts';
import { readFrom } from './read-from.ts';

/** What a rule finds in a text, as `words > earliest/latest`; an open end is two points. */
export function said({ read }: DatingRule, text: string): string[] {
  const story = readFrom(text, datingBeat);
  return read(story, datingBeat).map(
    ({ span, range }) => `${cut(story.story.text, span)} > ${range.earliest ?? '..'}/${range.latest ?? '..'}`,
  );
}
