import type { DatingRule } from '../../../src/analysis/evidence/dating-rule.ts';
import { cut } from '../../../src/model/text.ts';
import { readFrom } from '../../helpers/read-from.ts';
import { datingBeat } from '../../reading/dating-beat.ts';

/** What a rule finds in a text, as `words > earliest/latest`; an open end is two points. */
export function said({ read }: DatingRule, text: string): string[] {
  const story = readFrom(text, datingBeat);
  return read(story, datingBeat).map(
    ({ span, range }) => `${cut(story.story.text, span)} > ${range.earliest ?? '..'}/${range.latest ?? '..'}`,
  );
}
