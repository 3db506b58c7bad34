import { edtf } from '../calendar/edtf.ts';
import { describeProblem } from '../ingest/describe-problem.ts';
import { nothingToShow } from '../ingest/nothing-to-show.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import { seedFolder } from '../ingest/seed-folder.ts';
import { anyTime } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import { Refusal } from '../model/refusal.ts';
import { saga } from '../saga/saga.ts';
import { settings } from '../settings.ts';
import { entityOf } from '../site/entities.ts';
import { one } from '../site/kind-words.ts';
import { plural } from '../text/plural.ts';
import { printable } from '../text/printable.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';

// Reads every seed and says what the site would make of it. Builds nothing; exits with 1 on a fatal problem.
const archive = readArchive(await seedFolder(settings.seedsDir, settings.maxStoryBytes), scopeOf(saga));

for (const { story, entities } of buildTimeline(archive.stories, saga).stories) {
  const date = edtf(rangeOf(story.date) ?? anyTime) ?? 'undated';
  const named = entities.map(({ entity, main }) => `${entityOf(entity).name}${main ? '' : ' (named)'}`);
  printRow(story.seedPath, date, story.headline.text, named.join(', ') || `no ${one}`);
}
for (const draft of archive.drafts) printRow(draft.seedPath, 'draft, left out of the site', draft.headline.text);
for (const problem of archive.problems) console.error(`\n${describeProblem(problem)}`);

const fatal = archive.problems.filter(({ severity }) => severity === 'fatal').length;
const counts = [
  plural(archive.stories.length, 'story'),
  plural(archive.drafts.length, 'draft'),
  plural(fatal, 'fatal problem'),
  plural(archive.problems.length - fatal, 'warning'),
];
console.log(`\n${counts.join(', ')}`);
const nothing = nothingToShow(archive, settings.seedsDir);
if (nothing && fatal === 0) throw new Refusal(nothing);
if (fatal > 0) process.exitCode = 1;

function printRow(...cells: readonly string[]): void {
  console.log(cells.map(printable).join('  |  '));
}
