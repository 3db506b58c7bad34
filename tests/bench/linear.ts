/**
 * `npm run bench:linear`: how much longer does four times the text take to be read and understood, whatever it is made
 * of and wherever in a seed it stands? About 4 when time is linear, about 16 when it is quadratic. Everything is measured
 * at small sizes first; what looks worse than linear there climbs on to larger ones (not with `--quick`). Prints the
 * worst of each place, then all that is still suspect, the worst first; a few minutes in all. Words behind the command
 * measure only those places and pieces that have them in their names. No test depends on it.
 */
import { parseArgs } from 'node:util';
import { readSeed } from '../../src/ingest/read-seed.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { lastDay } from '../helpers/last-day.ts';
import { pieces } from '../helpers/pathological.ts';
import { type Place, places } from '../helpers/pathological-places.ts';

/** Characters, each four times the one before. */
const small = [4000, 16_000];
const large = [64_000, 256_000];
/** A ratio above this, for a text that takes this many milliseconds, is worse than linear. */
const suspectRatio = 5;
const suspectTime = 10;
/** A text that takes so many milliseconds is not made larger. */
const longest = 2000;

interface Climb {
  readonly what: string;
  readonly place: Place;
  readonly piece: string;
  /** Milliseconds for each size. */
  readonly times: readonly (readonly [size: number, time: number])[];
}

function understand(text: string): void {
  const file = { relativePath: 'a.txt', seedPath: 'seeds/a.txt', bytes: new TextEncoder().encode(text) };
  const { story } = readSeed(file, {
    window: { earliest: null, latest: null },
    topics: ['football', 'transfer'],
    zone: 'Europe/London',
    today: lastDay,
  });
  if (story) buildTimeline([story], saga);
}

/** Milliseconds of the processor, whatever else the machine does; the quickest of three runs, unless one is telling enough. */
function quickest(text: string): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < 3 && (run === 0 || least < longest / 20); run += 1) {
    const before = process.cpuUsage();
    understand(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

function climb(from: Climb, sizes: readonly number[]): Climb {
  const times = [...from.times];
  for (const size of sizes)
    if ((times.at(-1)?.[1] ?? 0) < longest) times.push([size, quickest(from.place.seed(from.piece, size))]);
  return { ...from, times };
}

/** Time at the largest size measured by time at the size before. */
function ratio({ times }: Climb): number {
  const [before, last] = times.slice(-2);
  return (last?.[1] ?? 0) / (before?.[1] ?? 1);
}

const isSuspect = (one: Climb): boolean => ratio(one) > suspectRatio && (one.times.at(-1)?.[1] ?? 0) > suspectTime;

function print(one: Climb): void {
  const times = one.times.map(([size, time]) => `${size / 1000}k ${time.toFixed(0)} ms`).join(', ');
  console.log(`${ratio(one).toFixed(1).padStart(6)}  ${one.place.where}: ${one.what} (${times})`);
}

const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
const all = places
  .flatMap((place) =>
    pieces.slice(0, place.alike ? 1 : undefined).map(([what, piece]): Climb => ({ what, piece, place, times: [] })),
  )
  .filter(({ what, place }) => positionals.every((word) => `${place.where}: ${what}`.includes(word)));
for (const place of places) understand(place.seed('Liverpool said no. ', 20_000));

console.log('The worst of each place:');
const measured = [...Map.groupBy(all, ({ place }) => place).values()].flatMap((ofPlace) => {
  const climbed = ofPlace
    .map((one) => climb(one, small))
    .map((one) => (!values.quick && isSuspect(one) ? climb(one, large) : one))
    .toSorted((a, b) => ratio(b) - ratio(a));
  for (const worst of climbed.slice(0, 1)) print(worst);
  return climbed;
});
console.log('All that is suspect:');
for (const one of measured.filter(isSuspect).toSorted((a, b) => ratio(b) - ratio(a))) print(one);
