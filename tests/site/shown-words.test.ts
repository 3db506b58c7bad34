import { expect, test } from 'vitest';
import { isInline } from '../../src/model/element.ts';
import { type ShownRun, shownWords } from '../../src/site/shown-words.ts';
import { storyFrom } from '../helpers/story-from.ts';

/** Runs as a reader of HTML has them; a mark stands in braces. */
const html = (runs: readonly ShownRun<{ start: number; end: number }>[]): string =>
  runs
    .map((run) => {
      if ('text' in run) return run.mark ? `{${run.text}}` : run.text;
      return `<${run.kind}${run.address ? ` ${run.address}` : ''}>${html(run.runs)}</>`;
    })
    .join('');

test.each([
  ['emphasis', 'a *b* c', [], 'a <emphasis>b</> c'],
  ['one in another', 'a **b *c* d** e', [], 'a <strong>b <emphasis>c</> d</> e'],
  ['one at each end', '*a* b `c`', [], '<emphasis>a</> b <code>c</>'],
  ['a link', '[a **b**](https://x.example/) c', [], '<link https://x.example/>a <strong>b</></> c'],
  ['a link that leads nowhere', '[a **b**](javascript:c) d', [], 'a <strong>b</> d'],
  ['a mark inside', 'a *bcd* e', [[4, 5]], 'a <emphasis>b{c}d</> e'],
  ['a mark that reaches into one', '*ab* cd', [[2, 7]], '<emphasis>a{b}</>{ cd}'],
  ['a mark around one', 'a*b*c', [[0, 5]], '{a}<emphasis>{b}</>{c}'],
] as [string, string, [number, number][], string][])(
  'words of Markdown are cut at %s',
  (_what, text, marks, expected) => {
    const story = storyFrom(text, 'a.md');
    const spans = marks.map(([start, end]) => ({ start, end }));
    expect(html(shownWords(story, { start: 0, end: text.length }, story.elements.filter(isInline), spans))).toBe(
      expected,
    );
  },
);

test('an element that goes on into the next sentence is shown in both', () => {
  const story = storyFrom('**One is. Two is.** Three.', 'a.md');
  const within = (start: number, end: number) =>
    html(shownWords(story, { start, end }, story.elements.filter(isInline), []));
  expect([within(2, 9), within(10, 17), within(20, 26)]).toEqual([
    '<strong>One is.</>',
    '<strong>Two is.</>',
    'Three.',
  ]);
});
