import { wordedPeriod } from '../../calendar/worded-period.ts';
import { printable } from '../../text/printable.ts';
import { quoted } from '../../text/quoted.ts';
import { type Column, columnLines, type Item } from './columns.ts';
import { dateItems } from './date-items.ts';
import type { ReportedDisagreement, StoryReport } from './desk-report.ts';
import { wordedEdtf } from './worded-edtf.ts';

/** Everything of one story, for a terminal of that many columns; at the end, what it has nothing of. */
export function reportLines(report: StoryReport, width: number): readonly string[] {
  const columns = reportColumns(report);
  const none = columns.flatMap(([label, items]) => (items.length === 0 ? [label] : []));
  return [
    printable(`${report.file}  (numbers are of lines)`),
    ...columnLines([...columns, ['none', listed(none)]], width),
  ];
}

const first = ['left out', 'date', 'headline', 'stands', 'set aside', 'about', 'also named'];

/** How one story is dated and called, what of it is set aside, and whom it names. */
export function shortLines(report: StoryReport, width: number): readonly string[] {
  const columns = reportColumns(report).filter(([label]) => first.includes(label));
  return [printable(`${report.file}  (numbers are of lines)`), ...columnLines(columns, width)];
}

/** What is said of one story, under its labels. */
export function reportColumns(report: StoryReport): readonly Column[] {
  const { entities, events, headings, mentions, disagreements, state } = report;
  const named = (main: boolean): readonly Item[] =>
    listed(entities.filter((entity) => entity.main === main).map(({ name }) => name));
  return [
    ...(state === 'shown' ? [] : [['left out', [leftOut(report)]] satisfies Column]),
    ['date', dateItems(report)],
    ['headline', [headline(report)]],
    ['stands', [standing(report)]],
    ['headings', headings.map(({ words, line }) => [line, quoted(words)])],
    ['set aside', setAside(report)],
    ['about', named(true)],
    ['also named', named(false)],
    ['people', people(report)],
    ['events', events.map((event) => [event.line, eventWords(event)])],
    [
      'mentions',
      mentions.map(({ when, time, words, line }) => [line, `${wordedEdtf(when)} (“${time}”): ${quoted(words)}`]),
    ],
    ['relations', relations(report)],
    ['disagreements', disagreements.map((each) => [each.own.line, disagreementWords(each)])],
    ['unknown names', listed(report.unknownNames.map(({ name, times, line }) => `${name} ×${times} (line ${line})`))],
    ['times not placed', unplaced(report)],
  ];
}

const listed = (items: readonly string[]): readonly Item[] => (items.length > 0 ? [items.join(', ')] : []);

const leftOut = ({ heldUntil }: StoryReport): string =>
  heldUntil === null
    ? 'It is a draft. The rest is what the site would have with it.'
    : `It is held back until ${wordedPeriod(heldUntil)}. The rest is what the site will have with it then.`;

function headline({ headline: words, headlineFrom: { from, line } }: StoryReport): Item {
  if (line === null) return `${quoted(words)}, from its front matter`;
  const what = {
    'headline-line': 'a line of its own',
    heading: 'a heading',
    lead: 'its first sentence',
    'front-matter': '',
  };
  return [line, `${quoted(words)}, from ${what[from]}`];
}

const standing = ({ stands }: StoryReport): string =>
  stands.on === 'timeline' ? 'on the timeline' : `under ${stands.called}, because ${stands.why}`;

/** Blocks with nothing of the story between them are told together, by the first words. */
function setAside({ setAside: blocks }: StoryReport): readonly Item[] {
  const runs: { as: string; line: number; to: number; words: string }[] = [];
  for (const { as, line, to, words, follows } of blocks) {
    const last = runs.at(-1);
    if (last?.as === as && follows) last.to = to;
    else runs.push({ as, line, to, words });
  }
  return runs.map(({ as, line, to, words }) => [
    line,
    `${to > line ? `to ${to}, ` : ''}${as === 'secondary' ? 'other stories' : 'furniture'}: ${quoted(words)}`,
  ]);
}

const people = ({ people: all }: StoryReport): readonly Item[] =>
  listed(all.map(({ name, known, times }) => `${name}${times > 1 ? ` ×${times}` : ''}${known ? '' : ' (unknown)'}`));

/** Each once, by the first words that say it, and how often they do. */
const relations = ({ relations: all }: StoryReport): readonly Item[] =>
  [...Map.groupBy(all, ({ kind, entity }) => `${kind} ${entity}`).values()].flatMap(([first, ...others]): Item[] =>
    first
      ? [
          [
            first.line,
            `${first.entity}: ${first.says}${others.length > 0 ? ` ×${others.length + 1}` : ''}: ${quoted(first.words)}`,
          ],
        ]
      : [],
  );

/** When what happened, in the story's words, and who else tells it. */
export const eventWords = ({ kind, when, words, alsoIn }: StoryReport['events'][number]): string =>
  `${wordedEdtf(when)}, ${kind}: ${quoted(words)}${alsoIn.length > 0 ? `; also told by ${someOf(alsoIn)}` : ''}`;

/** What two stories say, and which is right where a fact tells. */
export const disagreementWords = ({ on, own, other, settledBy }: ReportedDisagreement): string =>
  `${on}: ${quoted(own.words)} but ${other.file}:${other.line} ${quoted(other.words)}${settledBy ? ` – ${settledBy}` : ''}`;

/** Files by name, the first few of many. */
export const someOf = (files: readonly string[]): string =>
  files.length > 4 ? `${files.slice(0, 3).join(', ')} and ${files.length - 3} more` : files.join(', ');

/** Times by the reason for which they have no place. */
const unplaced = ({ unplacedTimes }: StoryReport): readonly Item[] =>
  [...Map.groupBy(unplacedTimes, ({ why }) => why)].map(
    ([why, times]) => `${times.map(({ words, line }) => `“${words}” (line ${line})`).join(', ')}: ${why}`,
  );
