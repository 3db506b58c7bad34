import { edtf } from '../calendar/edtf.ts';
import { describeProblem } from '../ingest/describe-problem.ts';
import { readArchive } from '../ingest/read-archive.ts';
import { seedFolder } from '../ingest/seed-folder.ts';
import { saga } from '../saga/saga.ts';
import { settings } from '../settings.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';

// Reads every seed and says what the site would make of it. Builds nothing; exits with 1 on a fatal problem.
const archive = readArchive(await seedFolder(settings.seedsDir, settings.maxStoryBytes), saga.window);
const names = new Map(saga.clubs.map(({ id, name }) => [id, name]));

for (const { story, clubs } of buildTimeline(archive.stories, saga).stories) {
  const date = story.date.kind === 'stated' ? (edtf(story.date.range) ?? 'undated') : 'undated';
  const named = clubs.map(({ club, main }) => `${names.get(club) ?? club}${main ? '' : ' (named)'}`);
  console.log([story.seedPath, date, story.headline.text, named.join(', ') || 'no club'].join('  |  '));
}
for (const draft of archive.drafts)
  console.log([draft.seedPath, 'draft, left out of the site', draft.headline.text].join('  |  '));
for (const problem of archive.problems) console.error(`\n${describeProblem(problem)}`);

const fatal = archive.problems.filter(({ severity }) => severity === 'fatal').length;
const count = (number: number, noun: string): string => `${number} ${number === 1 ? noun : `${noun}s`}`;
console.log(
  `\n${[count(archive.stories.length, 'story').replace('storys', 'stories'), count(archive.drafts.length, 'draft'), count(fatal, 'fatal problem'), count(archive.problems.length - fatal, 'warning')].join(', ')}`,
);
if (archive.stories.length === 0) console.error(`There is no article to show in ${settings.seedsDir}.`);
if (fatal > 0 || archive.stories.length === 0) process.exitCode = 1;
