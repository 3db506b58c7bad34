import { expect, test } from 'vitest';
import { agencyDateline } from '../../../src/analysis/citations/agency-dateline.ts';
import { storyFrom } from '../../helpers/story-from.ts';
import { pressBeat } from '../../reading/sources/press-beat.ts';

test.each([
  ['a town and an agency', 'LONDON (WP) — He stays where he is.', 'Wire Press'],
  ['a full name', 'LONDON (Wire Press) - He stays where he is.', 'Wire Press'],
  ['a second paragraph', 'He stays\n\nLONDON (WP) — He stays where he is.', 'Wire Press'],
  ['an agency nobody knows', 'LONDON (QQ) — He stays where he is.', undefined],
  ['a bracket within a sentence', 'He (WP) stays where he is.', undefined],
  ['no dateline', 'He stays where he is.', undefined],
])('reads the agency of a dateline: %s', (_, text, expected) => {
  expect(agencyDateline(storyFrom(text), pressBeat)?.name).toBe(expected);
});
