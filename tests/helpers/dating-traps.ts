import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { datingEvidence } from '../../src/analysis/dating/dating-rules.ts';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { anyTime, day, type IsoDay } from '../../src/model/date.ts';
import type { DateEstimate } from '../../src/model/date-estimate.ts';
import type { Saga } from '../../src/model/saga.ts';
import { readStory } from '../../src/reading/read-story.ts';
import { saga } from '../../src/saga/saga.ts';
import { dateStory } from '../../src/timeline/date-story.ts';
import { lastDay } from './last-day.ts';

/** A made-up story that tempts the dating to be wrong. */
interface Trap {
  /** What tempts: a namesake, a second spell, a loan. */
  readonly kind: string;
  readonly name: string;
  readonly text: string;
  readonly written: string;
  readonly window: readonly [from: string, to: string];
}

/** What became of it. */
export interface SprungTrap extends Pick<Trap, 'kind' | 'name'> {
  readonly written: IsoDay;
  readonly date: DateEstimate;
  /** Whether the interval holds the day; null without an interval. */
  readonly holds: boolean | null;
}

const folder = join(import.meta.dirname, '..', 'fixtures', 'dating-traps');

/** Dates every trap, each in a saga whose stories are of its window. Their writers had not seen the rules. */
export const sprungTraps = (): readonly SprungTrap[] =>
  globSync('*.json', { cwd: folder })
    .toSorted()
    .flatMap((file): readonly Trap[] => JSON.parse(readFileSync(join(folder, file), 'utf8')))
    .map(spring);

function spring({ kind, name, text, written, window: [from, to] }: Trap): SprungTrap {
  const { story } = readSeed(
    { relativePath: 'trap.txt', seedPath: 'trap.txt', bytes: new TextEncoder().encode(text) },
    { window: anyTime, topics: saga.beat.topics, zone: saga.zone, today: lastDay },
  );
  if (!story) throw new Error(`The trap “${name}” is no story.`);
  const own: Saga = { ...saga, window: { earliest: day(from), latest: day(to) } };
  const date = dateStory(story, datingEvidence(readStory(story, own), own.beat), own);
  const holds =
    date.kind === 'inferred' ? (date.range.earliest ?? '') <= written && written <= (date.range.latest ?? '9') : null;
  return { kind, name, written: day(written), date, holds };
}
