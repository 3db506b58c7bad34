import { expect, it } from 'vitest';
import { nothingToShow } from '../../src/ingest/nothing-to-show.ts';
import { storyFrom } from '../helpers/story-from.ts';

const story = storyFrom('Northport win.', 'a.txt');

it.each([
  ['a story', { stories: [story], drafts: [] }, null],
  ['a story and a draft', { stories: [story], drafts: [story] }, null],
  ['nothing', { stories: [], drafts: [] }, /^There is no article to show in "\/srv\/a"\. Put a \.txt/],
  [
    'drafts alone',
    { stories: [], drafts: [story] },
    /^There is nothing but drafts .* seeds\/a\.txt\. Take "draft: true" out/,
  ],
])('with %s', (_what, archive, says) => {
  const said = nothingToShow(archive, '/srv/a');
  if (says === null) expect(said).toBeNull();
  else expect(said).toMatch(says);
});
