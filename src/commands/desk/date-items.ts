import { plural } from '../../text/plural.ts';
import { quoted } from '../../text/quoted.ts';
import type { Item } from './columns.ts';
import type { Dating, DatingWords, StoryReport } from './desk-report.ts';
import { wordedEdtf } from './worded-edtf.ts';

/** Passages told of what an estimate rests on. */
const most = 4;

const statedBy = { prefix: 'date prefix', 'front-matter': 'front matter', dateline: 'dateline' } as const;

/** The date of a story, and how it is known. */
export function dateItems({ date: { days, known }, dating }: StoryReport): readonly Item[] {
  const { statedBy: told, time, why, evidence, against } = dating;
  if (told) {
    const { line, words, from } = told;
    return [
      [
        line,
        `${wordedEdtf(days)}${time === null ? '' : `, ${time}`}, stated by its ${statedBy[from]}: ${quoted(words)}`,
      ],
    ];
  }
  const said = byPassage(telling(evidence, days)).slice(0, most);
  const more = byPassage(evidence).length - said.length;
  return [
    `${known === 'estimated' ? `${wordedEdtf(days)}, estimated` : 'unknown'}: ${why}`,
    ...said,
    ...(more > 0 ? [`… and ${plural(more, 'more passage')}: npm run explain -- FILE --only dating`] : []),
    ...byPassage(against, 'against it, '),
  ];
}

/** What the first passage of each rule says, those first that give the first day or the last. */
function telling(evidence: Dating['evidence'], days: string | null): Dating['evidence'] {
  const ends = days?.split('/') ?? [];
  const isEnd = ({ allows }: DatingWords): boolean => allows?.split('/').some((end) => ends.includes(end)) ?? false;
  const inOrder = evidence.toSorted((a, b) => Number(isEnd(b)) - Number(isEnd(a)));
  return inOrder.filter(({ rule, line, words }) => {
    const first = inOrder.find((each) => each.rule === rule);
    return first?.line === line && first.words === words;
  });
}

/** What words allow, each passage of a rule once, with no more than two of its alternatives. */
const byPassage = (all: readonly DatingWords[], before = ''): readonly Item[] =>
  [...Map.groupBy(all, ({ rule, line, words }) => `${rule} ${line} ${words}`).values()].flatMap(
    ([first, ...others]): Item[] => {
      if (!first) return [];
      const days = [first, ...others]
        .slice(0, 2)
        .map(({ allows }) => (allows === null ? 'any day' : wordedEdtf(allows)));
      const more = others.length > 1 ? ` (or ${others.length - 1} more)` : '';
      return [[first.line, `${before}${quoted(first.words)}: ${days.join(' or ')}${more}, by ${first.rule}`]];
    },
  );
