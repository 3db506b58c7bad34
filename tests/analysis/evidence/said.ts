import type { DatingRule } from '../../../src/analysis/evidence/dating-rule.ts';
import { cut } from '../../../src/model/text.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { datingBeat } from './dating-saga.ts';

/** What a rule finds in a text, as `words > earliest/latest`; an open end is two points. */
export function said({ read }: DatingRule, text: string): string[] {
  const story = storyFrom(text);
  return read(story, datingBeat).map(
    ({ span, range }) => `${cut(story.text, span)} > ${range.earliest ?? '..'}/${range.latest ?? '..'}`,
  );
}
