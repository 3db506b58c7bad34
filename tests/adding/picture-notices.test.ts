import { expect, test } from 'vitest';
import { pictureNotices } from '../../src/adding/picture-notices.ts';

test.each([
  ['no picture', '<p>One.</p>', []],
  ['one without words', '<p>One.</p><img src="a.jpg">', ['A picture is left out, as a story holds words alone.']],
  [
    'a caption before the words in its place',
    '<figure><img src="a.jpg" alt="x"><figcaption>A\n keeper</figcaption></figure>',
    ['A picture is left out, as a story holds words alone; of it the page says “A keeper”.'],
  ],
  [
    'each of several once',
    '<img alt="A keeper"><figure><img alt="The ground"></figure><p><img alt="A keeper"></p>',
    ['3 pictures are left out, as a story holds words alone; of them the page says “A keeper”, “The ground”.'],
  ],
])('%s', (_, html, said) => {
  expect(pictureNotices(html)).toEqual(said);
});
