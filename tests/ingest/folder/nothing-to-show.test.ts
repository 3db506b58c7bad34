import { expect, it } from 'vitest';
import { nothingToShow } from '../../../src/ingest/folder/nothing-to-show.ts';
import { day } from '../../../src/model/date.ts';
import { storyFrom } from '../../helpers/story-from.ts';

const story = storyFrom('Northport win.', 'a.txt');

it.each([
  ['a story', { stories: [story], drafts: [], held: [] }, null],
  ['a story and a draft', { stories: [story], drafts: [story], held: [] }, null],
  ['nothing', { stories: [], drafts: [], held: [] }, /^There is no article to show in "\/srv\/a"\. Put a \.txt/],
  [
    'drafts alone',
    { stories: [], drafts: [story], held: [] },
    /^There is nothing but drafts .* seeds\/a\.txt\. Take "draft: true" out/,
  ],
  [
    'nothing but what is held back',
    { stories: [], drafts: [], held: [{ story, until: day('2027-03-03') }] },
    /^There is nothing to show in "\/srv\/a" yet: seeds\/a\.txt is held back until 3 March 2027\. Add a story of today/,
  ],
])('with %s', (_what, archive, says) => {
  const said = nothingToShow(archive, '/srv/a');
  if (says === null) expect(said).toBeNull();
  else expect(said).toMatch(says);
});
