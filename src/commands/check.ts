import { nothingToShow } from '../ingest/nothing-to-show.ts';
import { seedFolder } from '../ingest/seed-folder.ts';
import { Refusal } from '../model/refusal.ts';
import { settings } from '../settings.ts';
import { plural } from '../text/plural.ts';
import { noOptions } from './no-options.ts';
import { reportOn } from './report-on.ts';

noOptions(process.argv.slice(2));
// Reads every seed and says what the site would make of it. Builds nothing; exits with 1 on a fatal problem.
const archive = reportOn(await seedFolder(settings.seedsDir, settings.maxStoryBytes));
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
