import { expect, test } from 'vitest';
import { htmlTree } from '../../src/adding/html-tree.ts';
import { isCutOff } from '../../src/adding/is-cut-off.ts';

const cut = (html: string) => isCutOff(htmlTree(html, null));

test.each([
  'Example was booed at... [&hellip;]',
  '<p>Example was booed at…</p>',
  '<p>Example was booed at […]</p>',
  '<p>Example was booed.</p><p><a href="https://c.example/1">Read more</a></p>',
  '<p>Example was booed. <a href="https://c.example/1">Continue reading…</a></p>',
  '<p>Example was booed.</p><p>Continue reading &rarr;</p>',
  '<p>Example was booed.</p><p>Read the full story on Courier</p>',
])('%s is cut off', (html) => expect(cut(html)).toBe(true));

test.each([
  '<p>Example was booed at home… and stayed.</p>',
  '<p>Nobody could read more into it than he did.</p>',
  '<p>The coach wants to read more</p>',
  '<p>One […] two.</p>',
  `<p>${'Example was booed, and nobody at the ground knew why. '.repeat(40)}</p><p><a href="https://c.example/1">Read more</a></p>`,
  '',
])('%s is whole', (html) => expect(cut(html)).toBe(false));
