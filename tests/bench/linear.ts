/**
 * `npm run bench:linear`: how much longer does four times the text take to be read and understood, whatever it is made
 * of? Prints the ratio for each kind, the worst first: about 4 when time is linear, about 16 when it is quadratic. Each
 * figure is the quickest of three runs. No test depends on it.
 */
import { readSeed } from '../../src/ingest/read-seed.ts';
import { saga } from '../../src/saga/saga.ts';
import { buildTimeline } from '../../src/timeline/build-timeline.ts';
import { pieces, repeated } from '../helpers/pathological.ts';

const size = 60_000;
const runs = 3;

function understand(text: string): void {
  const file = { relativePath: 'a.txt', seedPath: 'seeds/a.txt', bytes: new TextEncoder().encode(text) };
  const { story } = readSeed(file, { earliest: null, latest: null });
  if (story) buildTimeline([story], saga);
}

/** Milliseconds. */
function quickest(text: string): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    understand(text);
    return performance.now() - start;
  });
  return Math.min(...times);
}

understand('Real Madrid wait for Liverpool.');
const ratios = pieces.map(([what, piece]) => {
  const make = (characters: number): string => ` date 2025-01-03 Real Madrid wait.\n\n${repeated(piece, characters)}`;
  const once = quickest(make(size));
  const fourfold = quickest(make(4 * size));
  return { what, once, fourfold, ratio: fourfold / once };
});
for (const { what, once, fourfold, ratio } of ratios.toSorted((a, b) => b.ratio - a.ratio))
  console.log(
    `${ratio.toFixed(1).padStart(6)}  ${once.toFixed(0).padStart(6)} ms to ${fourfold.toFixed(0).padStart(6)} ms  ${what}`,
  );
