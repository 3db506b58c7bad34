import { plural } from '../../text/plural.ts';
import { quoted } from '../../text/quoted.ts';
import { columnLines, type Item } from './columns.ts';
import type { Moved, SiteChanges } from './desk-report.ts';
import { disagreementWords, someOf } from './report-lines.ts';
import { wordedEdtf } from './worded-edtf.ts';

/** What changes on the site, for a terminal of that many columns. */
export function changeLines(changes: SiteChanges, width: number): readonly string[] {
  const { dates, pages, people, toldTogether, regrouped, disagreements, problems } = changes;
  const columns: readonly (readonly [string, readonly Item[]])[] = [
    ['entries', entries(changes)],
    ['newest', newest(changes)],
    ['dates', dates.map(({ file, was, is }) => `${file}: ${days([is])}, before ${days([was])}`)],
    ['pages', moved(pages, (all) => [byKind(all)])],
    ['people', moved(people, (names) => [names.join(', ')])],
    ['told together', toldTogether.map(together)],
    ['regrouped', regrouped.map(({ was, is }) => `what stood at ${days(was)} stands at ${days(is)}`)],
    [
      'disagreements',
      moved(disagreements, (all) => all.map((each) => `${each.file}:${each.own.line} ${disagreementWords(each)}`)),
    ],
    [
      'other files',
      moved(problems, (all) => all.map(({ file, line, rule, found }) => `${file}:${line} ${rule}: ${found}`)),
    ],
  ];
  const lines = columnLines(columns, width);
  return lines.length > 0 ? ['What changes on the site', ...lines] : ['Nothing changes on the site.'];
}

/** `new: …` and `gone: …`. */
const moved = <T>({ appear, vanish }: Moved<T>, words: (all: readonly T[]) => readonly string[]): readonly Item[] => [
  ...(appear.length > 0 ? words(appear).map((each) => `new: ${each}`) : []),
  ...(vanish.length > 0 ? words(vanish).map((each) => `gone: ${each}`) : []),
];

const days = (all: readonly (string | null)[]): string => all.map(wordedEdtf).join(' and ');

/** `+1 story, −2 events`. */
function entries({ entries: { stories, events, mentions } }: SiteChanges): readonly Item[] {
  const grown = [
    [stories, 'story', 'stories'],
    [events, 'event', 'events'],
    [mentions, 'mention of a time', 'mentions of a time'],
  ] as const;
  const words = grown.flatMap(([by, one, many]) =>
    by === 0 ? [] : [`${by > 0 ? '+' : '−'}${plural(Math.abs(by), one, many)}`],
  );
  return words.length > 0 ? [words.join(', ')] : [];
}

function newest({ newest: found }: SiteChanges): readonly Item[] {
  if (!found) return [];
  const { file, makesOld } = found;
  return [
    `${file}${makesOld > 0 ? `; beside it ${plural(makesOld, 'other')} ${makesOld === 1 ? 'counts' : 'count'} as old now` : ''}`,
  ];
}

const byKind = (all: SiteChanges['pages']['appear']): string =>
  [...Map.groupBy(all, ({ kind }) => kind)]
    .map(([kind, own]) => `${kind} ${own.map(({ name }) => name).join(', ')}`)
    .join('; ');

const together = ({ kind, when, words, line, file, alsoIn, was }: SiteChanges['toldTogether'][number]): string =>
  `${wordedEdtf(when)}, ${kind}: ${quoted(words)}, ${file}:${line}, with ${someOf(alsoIn)}${was === null ? '' : ` (before: ${wordedEdtf(was)})`}`;
