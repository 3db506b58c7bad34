import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import { rangeOf } from '../model/date-estimate.ts';
import type { FactFault } from '../model/fact-fault.ts';
import { saga } from '../saga/saga.ts';
import { settings, today } from '../settings.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import { noOptions } from './no-options.ts';

noOptions(process.argv.slice(2));
// Checks what the beat knows of the world, alone and against the stories at hand. Exits with 1 on an error.
const archive = readArchive(
  await seedFolder(settings.seedsDir, settings.maxStoryBytes),
  scopeOf(saga, today(saga.zone)),
);
const { stories } = buildTimeline(archive.stories, saga);
const days = stories.flatMap(({ date }) => (date.kind === 'stated' ? (rangeOf(date)?.latest ?? []) : []));
const faults = saga.beat.checkFacts({
  until: saga.window.latest ?? days.toSorted().at(-1) ?? null,
  people: new Set(stories.flatMap(({ people }) => people.map(({ id }) => id))),
});

for (const fault of faults) console.log(printable(line(fault)));
const errors = faults.filter(({ severity }) => severity === 'error').length;
console.log(
  `${plural(saga.beat.facts.length, 'fact')}, ${plural(errors, 'error')}, ${plural(faults.length - errors, 'warning')}`,
);
if (errors > 0) process.exitCode = 1;

function line({ severity, about, found, remedy }: FactFault): string {
  return `${severity}  ${about}: ${found}; ${remedy}.`;
}
