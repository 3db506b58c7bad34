import { describe, expect, it } from 'vitest';
import { type GoodStory, lastGood } from '../../src/ingest/last-good.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Story } from '../../src/model/story.ts';

const story = (seedPath: string, id: string, text = id): Story => ({ seedPath, id, text }) as Story;
const good = (seedPath: string, id: string, draft = false): GoodStory => ({ story: story(seedPath, id), draft });
const problem = (file: string, severity: Problem['severity'] = 'fatal'): Problem => ({
  rule: 'x',
  severity,
  file,
  line: 1,
  found: '',
  remedy: '',
});

/** What is shown, by id, with what is kept. */
function shown(
  now: { stories?: readonly Story[]; drafts?: readonly Story[]; problems?: readonly Problem[] },
  before: readonly GoodStory[],
) {
  const result = lastGood({ stories: [], drafts: [], held: [], problems: [], ...now }, before);
  return [result.shown.map((one) => `${one.story.id}${one.draft ? ', a draft' : ''}`), result.kept];
}

describe('of a file that was shown before,', () => {
  const before = [good('s/a.txt', 'old')];
  it.each([
    ['one that is broken stays', { problems: [problem('s/a.txt')] }, [['old'], ['s/a.txt']]],
    ['one in a folder that is closed now stays', { problems: [problem('s')] }, [['old'], ['s/a.txt']]],
    ['one that is gone goes', {}, [[], []]],
    ['one that is broken in a folder of the same beginning goes', { problems: [problem('s/a')] }, [[], []]],
    [
      'one with a warning is shown as it is',
      { stories: [story('s/a.txt', 'new')], problems: [problem('s/a.txt', 'warning')] },
      [['new'], []],
    ],
    [
      'one whose address another file has taken goes',
      { stories: [story('s/b.txt', 'old')], problems: [problem('s/a.txt')] },
      [['old'], []],
    ],
    [
      'one that was read and clashes with another is shown as it was',
      {
        stories: [story('s/0.txt', 'taken'), story('s/a.txt', 'taken')],
        problems: [problem('s/a.txt')],
      },
      [['taken', 'old'], ['s/a.txt']],
    ],
  ])('%s', (_what, now, expected) => {
    expect(shown(now, before)).toEqual(expected);
  });
});

describe('of a file that was not shown before,', () => {
  it.each([
    ['one that is broken is not shown', { problems: [problem('s/a.txt')] }, [[], []]],
    ['a draft is shown as one', { drafts: [story('s/a.txt', 'new')] }, [['new, a draft'], []]],
  ])('%s', (_what, now, expected) => {
    expect(shown(now, [])).toEqual(expected);
  });
});

it('a draft that breaks is a draft still', () => {
  expect(shown({ problems: [problem('s/a.txt')] }, [good('s/a.txt', 'old', true)])).toEqual([
    ['old, a draft'],
    ['s/a.txt'],
  ]);
});

it('a name is the same whether its problem quotes it as it is or as a terminal prints it', () => {
  const before = [good('s/so\u00adft.txt', 'old')];
  for (const file of ['s/so\u00adft.txt', 's/so\\u{ad}ft.txt'])
    expect(shown({ problems: [problem(file)] }, before)).toEqual([['old'], ['s/so\\u{ad}ft.txt']]);
});
