import { describe, expect, it } from 'vitest';
import { blocks } from '../../../src/ingest/layout/blocks.ts';
import { menuLength } from '../../../src/ingest/page/menu-length.ts';
import { cut } from '../../../src/model/text.ts';

const headline = 'Northport turn down second Marenza bid for Vance';
const lede = 'Northport have turned down a second bid from Real Marenza for their captain Ilian Vance.';
const more = 'He trained alone on Monday, and nobody at the ground would say why he had come so early.';

/** What is the story's, headings marked. */
const own = (...lines: readonly string[]): readonly string[] => {
  const text = lines.join('\n');
  return blocks(text, 0, [])
    .filter(({ section }) => section !== 'boilerplate')
    .map(({ kind, span }) => `${kind === 'heading' ? '# ' : ''}${cut(text, span)}`);
};

const menu = [
  'Skip to main content',
  'Menu',
  'Home',
  'News',
  'Sport',
  'Cricket',
  'Northport',
  'Scores & Fixtures',
  'Sign in',
];

describe('a menu above the headline', () => {
  it('is set aside whole, its names too', () => {
    expect(own(...menu, '', headline, '', lede, more)).toStrictEqual([`# ${headline}`, lede, more]);
    expect(own(...menu.flatMap((line) => [line, '']), headline, '', lede, more)).toStrictEqual([
      `# ${headline}`,
      lede,
      more,
    ]);
  });

  it.each<[string, readonly string[], number]>([
    ['ends above a headline that is as short', [...menu, 'Ilian Vance signs', lede], menu.length],
    ['has four lines at least', ['Menu', 'Home', 'News', headline, lede], 0],
    ['has more of a menu than its shape', ['Vance', 'Brandt', 'Reed', 'Holm', 'Home', lede], 0],
    ['is none where there is only a menu', menu, 0],
    ['is none where there is nothing', [], 0],
  ])('%s', (_, lines, length) => {
    expect(menuLength(lines)).toBe(length);
  });
});

describe('a list of topics', () => {
  it.each(['Topics', 'Tags', 'TAGS:', 'Related topics', 'Filed under', 'Topics in this article'])(
    'below %j is no heading',
    (label) => {
      const list = [label, 'Northport', 'Real Marenza', 'Coastal League'];
      expect(own(headline, '', lede, '', ...list, '', more)).toStrictEqual([`# ${headline}`, lede, more]);
      expect(own(headline, '', lede, more, '', ...list)).toStrictEqual([`# ${headline}`, lede, more]);
      expect(own(headline, '', lede, more, '', ...list.flatMap((line) => [line, '']))).toStrictEqual([
        `# ${headline}`,
        lede,
        more,
      ]);
    },
  );

  it('takes no heading below it, nor a text below its label', () => {
    expect(own(headline, '', lede, '', 'Topics', 'Northport', '', 'The next step', '', more)).toContain(
      '# The next step',
    );
    expect(own(headline, '', lede, '', 'Topics', '', 'The next step', '', more)).toContain('# The next step');
    expect(own(headline, '', lede, '', 'Topics', '', more)).toContain(more);
  });
});

describe('a box of other stories', () => {
  const box = ['RELATED STORIES', 'Reed: “I want all three to stay”', 'Who could replace Teo Brandt?'];

  it('ends at a blank line that a heading and its text follow', () => {
    for (const heading of ['Why do Marenza want him?', 'A plan for the spring'])
      expect(own(headline, '', lede, '', ...box, '', heading, '', more)).toStrictEqual([
        `# ${headline}`,
        lede,
        `# ${heading}`,
        more,
      ]);
  });

  it('goes on over blank lines where its links stand apart', () => {
    const apart = box.flatMap((line) => [line, '']);
    expect(own(headline, '', lede, '', ...apart, more)).toStrictEqual([`# ${headline}`, lede, more]);
  });
});
