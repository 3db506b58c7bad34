/**
 * `npm test`: everything that must hold, the quick things first. It stops at the first stage that fails and ends with
 * that stage's exit code. Its last line says how many tests passed and failed in all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './helpers/builds.ts';
import { type TestCounts, testCounts } from './helpers/test-counts.ts';

const reports = 'tests/.output/reports';
const vitest = (name: string) => `--reporter=default --reporter=json --outputFile=${reports}/${name}.json`;

/** The npm scripts to run, in this order, and what makes them leave a report where they run tests. */
const stages = [
  { script: 'test:style' },
  { script: 'test:types' },
  { script: 'test:audit' },
  { script: 'licences' },
  { script: 'test:unit', report: 'unit', args: vitest('unit') },
  { script: 'fuzz', args: '--runs 3000 --seed 8' },
  { script: 'test:site', report: 'site', args: vitest('site') },
  { script: 'test:browser', report: 'browser', args: '--reporter=list,json' },
];

rmSync(join(root, reports), { recursive: true, force: true });

let passed = 0;
let failed = 0;
let exitCode = 0;

for (const { script, report, args = '' } of stages) {
  const { status } = spawnSync(`npm run --silent ${script} -- ${args}`, {
    cwd: root,
    shell: true,
    stdio: 'inherit',
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: join(root, reports, 'browser.json') },
  });
  exitCode = status ?? 1;
  const counts = report ? countsOf(report) : { passed: 0, failed: 0 };
  // A test run without a test proves nothing.
  if (report && counts.passed + counts.failed === 0) exitCode ||= 1;
  passed += counts.passed;
  // A stage may fail with no failing test: a broken build, a wrong type. That is one failure all the same.
  failed += exitCode === 0 ? counts.failed : Math.max(1, counts.failed);
  if (exitCode !== 0) {
    console.error(`\n"npm run ${script}" failed with exit code ${exitCode}; what comes after it was not run.`);
    break;
  }
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = exitCode;

function countsOf(report: string): TestCounts {
  const file = join(root, reports, `${report}.json`);
  return existsSync(file) ? testCounts(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 };
}
