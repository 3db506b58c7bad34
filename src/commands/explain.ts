import { resolve } from 'node:path';
import { describeProblem } from '../ingest/faults/describe-problem.ts';
import { seedAlone } from '../ingest/folder/seed-folder.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import { saga } from '../saga/saga.ts';
import { settings, today } from '../settings.ts';
import { printable } from '../text/printable.ts';
import { explainOptions } from './explain-options.ts';
import { explained } from './explained.ts';

// Reads one article as a build would and says what the rules find in it and what they refuse. Exits with 1 when a fatal
// problem leaves no story.
const asked = explainOptions(process.argv.slice(2));
const path = resolve(settings.calledFrom, asked.file);
const { stories, drafts, held, problems } = readArchive(
  await seedAlone(path, settings.maxStoryBytes),
  scopeOf(saga, today(saga.zone)),
);
for (const problem of problems) console.error(`${describeProblem(problem)}\n`);
for (const story of [...stories, ...drafts, ...held.map(({ story }) => story)])
  for (const line of explained(story, saga, asked)) console.log(printable(line));
if (problems.some(({ severity }) => severity === 'fatal')) process.exitCode = 1;
