/**
 * `npm run fuzz`: made files, plausible, hostile and damaged, go all the way from bytes to pages and feeds, and what must
 * hold of every one is held against them. `--runs` says how many files at least, `--seed` which; `--jobs` processes share
 * the work. The files in `tests/fixtures/fuzz` go first. Exits with 1 at the first file of which something does not hold,
 * after looking for the smallest such file; `--all` goes on and tells them all.
 */
import { fork } from 'node:child_process';
import { parseArgs } from 'node:util';
import { type Job, runJob } from './job.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1e9)) },
    jobs: { type: 'string', default: '2' },
    all: { type: 'boolean', default: false },
  },
});
const [runs, seed, jobs] = [Number(values.runs), Number(values.seed), Number(values.jobs)];

if (process.send) process.send(await runJob({ runs, seed, all: values.all }));
else await share();

/** Seeds of the processes lie so far apart that no round of one is a round of another. */
async function share(): Promise<void> {
  console.log(`${runs} files, seed ${seed}, ${jobs} processes`);
  const start = performance.now();
  const done = await Promise.all(
    Array.from({ length: jobs }, (_, index) => apart(Math.ceil(runs / jobs), seed + index * 1_000_000)),
  );
  const seconds = (performance.now() - start) / 1000;
  const sum = (of: (job: Job) => number): number => done.reduce((total, job) => total + of(job), 0);
  const files = sum((job) => job.files);
  console.log(`${files} files in ${seconds.toFixed(0)} s, ${(files / seconds).toFixed(0)} a second`);
  console.log(`${sum((job) => job.stories)} stories, each with its page; problems by rule:`);
  const rules = new Set(done.flatMap((job) => Object.keys(job.rules)));
  for (const rule of [...rules].toSorted()) console.log(`  ${sum((job) => job.rules[rule] ?? 0)} ${rule}`);
  console.log(`the slowest archive took ${Math.max(...done.map(({ slowest }) => slowest)).toFixed(0)} ms`);
  const failures = sum((job) => job.failures);
  console.log(failures === 0 ? 'everything held' : `${failures} times something did not hold`);
  if (failures > 0) process.exitCode = 1;
}

function apart(files: number, from: number): Promise<Job> {
  const child = fork(import.meta.filename, [
    '--runs',
    `${files}`,
    '--seed',
    `${from}`,
    ...(values.all ? ['--all'] : []),
  ]);
  return new Promise((resolve, reject) => {
    child.once('message', (job) => resolve(job as Job));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`A process ended with ${code} before its work was done.`)));
  });
}
