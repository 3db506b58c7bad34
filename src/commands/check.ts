/**
 * `npm run check`: reads every article and says what the site would make of it; builds nothing. Of each FILE that is named,
 * wherever it lies, it says everything, and what changes with it. `--json` gives the same as data (`desk/desk-report.ts`),
 * `--watch` tells again after each change. Exits with 1 on a fatal problem.
 */
import { nothingToShow } from '../ingest/folder/nothing-to-show.ts';
import { seedFolder } from '../ingest/folder/seed-folder.ts';
import { scopeOf } from '../ingest/scope.ts';
import { Refusal } from '../model/refusal.ts';
import { saga } from '../saga/saga.ts';
import { settings, today } from '../settings.ts';
import { checkOptions } from './check-options.ts';
import { openDesk } from './desk/desk.ts';
import { namedFiles } from './desk/named-files.ts';
import { printCounts, printJson, printReports, printRows } from './desk/print-report.ts';
import { watched } from './desk/watched.ts';

const asked = checkOptions(process.argv.slice(2));
const desk = openDesk(saga, () => scopeOf(saga, today(saga.zone)));
if (asked.watch) await watched(desk, asked);
const whole = await seedFolder(settings.seedsDir, settings.maxStoryBytes);
const { folder, named } = await namedFiles(asked.files, settings, whole);
const { report, archive } = desk(folder, named);
if (asked.json) printJson(report, 2);
else {
  if (named.size > 0) printReports(report);
  else printRows(report);
  printCounts(report);
}
const nothing = nothingToShow(archive, settings.seedsDir);
if (nothing && report.counts.fatal === 0) throw new Refusal(nothing);
if (report.counts.fatal > 0) process.exitCode = 1;
