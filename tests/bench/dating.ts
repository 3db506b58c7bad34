/**
 * `npm run bench:dating`: are undated stories dated rightly? Hides the date that each article of a folder states, before it
 * and in a dateline, has it read and dated without, and compares: how many get an interval, how many of those hold the day, how wide they are,
 * and every miss. The folder is the argument, else the articles of the acceptance data, which are no part of the
 * project: `ACCEPTANCE_DIR` says where they lie. The true days stand beside the folder, in the file of its name with
 * `.json` behind it, as `id` and `dct`; without that file the dates that the articles state are taken for true. Then it
 * dates the made-up stories of `tests/fixtures/dating-traps`, whose writers tried to mislead it without seeing the rules.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { datingEvidence } from '../../src/analysis/dating/dating-rules.ts';
import { daysBetween } from '../../src/calendar/days-between.ts';
import { datePrefix } from '../../src/ingest/date/date-prefix.ts';
import { seedFolder } from '../../src/ingest/folder/seed-folder.ts';
import { readSeed, type SeedFile } from '../../src/ingest/read-seed.ts';
import { anyTime, day, type IsoDay } from '../../src/model/date.ts';
import { rangeOf } from '../../src/model/date-estimate.ts';
import type { Story } from '../../src/model/story.ts';
import { readStory } from '../../src/reading/read-story.ts';
import { saga } from '../../src/saga/saga.ts';
import { dateStory } from '../../src/timeline/date-story.ts';
import { root } from '../helpers/builds.ts';
import { type SprungTrap, sprungTraps } from '../helpers/dating-traps.ts';
import { lastDay } from '../helpers/last-day.ts';

/**
 * The years the articles of the acceptance data are from, as an editor sets them for an archive: an undated story lies
 * between their ends.
 */
const window = { earliest: day('2017-01-01'), latest: day('2025-12-31') };
const archive = { ...saga, window };
const anyScope = { window: anyTime, topics: ['football', 'transfer'], zone: 'Europe/London', today: lastDay };
const given = process.argv[2];
const folder = given ? resolve(given) : resolve(root, process.env.ACCEPTANCE_DIR ?? '../shared/acceptance', 'articles');

if (existsSync(folder)) report((await seedFolder(folder, Number.POSITIVE_INFINITY)).files, trueDays(`${folder}.json`));
else console.log(`Nothing was dated: ${folder} is not there. ACCEPTANCE_DIR says where the acceptance data lie.`);
reportTraps(sprungTraps());

/** The days by the articles' names; null where no file gives them. */
function trueDays(file: string): ReadonlyMap<string, IsoDay> | null {
  if (!existsSync(file)) return null;
  const articles: readonly { readonly id: string; readonly dct: string | null }[] = JSON.parse(
    readFileSync(file, 'utf8'),
  );
  return new Map(articles.flatMap(({ id, dct }) => (dct ? [[`${id}.txt`, day(dct)]] : [])));
}

/** The day an article states; null for none, and for a month or a year. */
function statedDay({ date }: Story): IsoDay | null {
  const { earliest, latest } = rangeOf(date) ?? anyTime;
  return earliest === latest ? earliest : null;
}

/** The article without the date before it and without the words of every dateline, and the day that the first of these states. */
function withoutDate(file: SeedFile): { readonly story: Story; readonly printed: IsoDay | null } | null {
  let text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
  text = text.slice(datePrefix(text, 0).bodyStart);
  let printed: IsoDay | null = null;
  for (;;) {
    const { story } = readSeed({ ...file, bytes: new TextEncoder().encode(text) }, anyScope);
    if (!story || story.date.kind === 'unknown') return story && { story, printed };
    if (story.date.from !== 'dateline') return null;
    printed ??= statedDay(story);
    const { start, end } = story.date.span;
    text = text.slice(0, start) + text.slice(end);
  }
}

function report(files: readonly SeedFile[], known: ReadonlyMap<string, IsoDay> | null): void {
  const hidden = files.flatMap((file) => {
    const { story } = readSeed(file, anyScope);
    const written = known ? known.get(file.relativePath) : story && statedDay(story);
    const undated = withoutDate(file);
    return written && undated
      ? [{ name: file.relativePath, written, undated: undated.story, printed: undated.printed }]
      : [];
  });
  const dated = hidden.flatMap(({ name, written, undated }) => {
    const date = dateStory(undated, datingEvidence(readStory(undated, archive), archive.beat), archive);
    if (date.kind !== 'inferred') return [];
    const { earliest, latest } = date.range;
    const holds = (earliest ?? '') <= written && written <= (latest ?? '9');
    const width = earliest && latest ? daysBetween(earliest, latest) + 1 : Number.POSITIVE_INFINITY;
    return [{ name, written, date, holds, width }];
  });
  const right = dated.filter(({ holds }) => holds).length;
  const widths = dated.map(({ width }) => width).toSorted((a, b) => a - b);
  const percent = (part: number, whole: number): string => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(`hidden dates              ${hidden.length} of ${files.length} articles`);
  const datelines = hidden.filter(({ printed }) => printed !== null);
  console.log(`datelines hidden as well  ${datelines.length}`);
  for (const { name, written, printed } of datelines.filter(({ written, printed }) => written !== printed))
    console.log(`OTHER ${name} of ${written}: its dateline says ${printed}`);
  console.log(`given an interval         ${dated.length} (${percent(dated.length, hidden.length)})`);
  console.log(`holds the day             ${right} (${percent(right, dated.length)} of those)`);
  if (widths.length > 0)
    console.log(
      `width in days             median ${median(widths)}, mean ${(widths.reduce((a, b) => a + b) / widths.length).toFixed(1)}, widest ${widths.at(-1)}`,
    );
  for (const { name, written, date } of dated.filter(({ holds }) => !holds))
    console.log(
      `MISS ${name} of ${written}: ${date.range.earliest} to ${date.range.latest}, by ${date.evidence.map(({ rule }) => rule).join(', ')}`,
    );
}

function reportTraps(traps: readonly SprungTrap[]): void {
  const dated = traps.filter(({ holds }) => holds !== null);
  const missed = dated.filter(({ holds }) => holds === false);
  console.log(`made-up traps             ${traps.length}, ${dated.length} given an interval`);
  console.log(`exclude the day           ${missed.length}`);
  for (const { kind, name, written } of missed) console.log(`MISS ${name} (${kind}) of ${written}`);
}

/** Of an ascending list that is not empty. */
function median(ascending: readonly number[]): number {
  const [low, high] = [ascending[(ascending.length - 1) >> 1], ascending[ascending.length >> 1]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}
