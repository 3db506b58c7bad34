import { resolve } from 'node:path';
import { seedFolder } from '../../ingest/folder/seed-folder.ts';
import { seedChanges } from '../../integrations/changed-seeds.ts';
import { refusalIn } from '../../model/refusal.ts';
import { settings } from '../../settings.ts';
import type { CheckOptions } from '../check-options.ts';
import { stayInForeground } from '../foreground.ts';
import { afterChanges } from './after-changes.ts';
import type { Desk, DeskReading } from './desk.ts';
import { folderState } from './folder-state.ts';
import { type NamedFiles, namedFiles } from './named-files.ts';
import { printChanges, printCounts, printJson, printReports, printRows, remark } from './print-report.ts';

/** Changed files of which everything is said; of more, a row each. */
const fullyTold = 5;

/**
 * Reports at once, and again after each change of the folder or of the files that are named, until Ctrl-C: then on what
 * changed alone. A folder that goes away is told, and read when it is back.
 */
export async function watched(desk: Desk, { files: written, json }: CheckOptions): Promise<never> {
  stayInForeground();
  const state = (): Promise<string> =>
    folderState(
      settings.seedsDir,
      written.map((path) => resolve(settings.calledFrom, path)),
    );
  let last: { readonly files: NamedFiles; readonly reading: DeskReading } | null = null;

  const read = async (): Promise<void> => {
    try {
      const whole = await seedFolder(settings.seedsDir, settings.maxStoryBytes);
      const files = await namedFiles(written, settings, whole);
      const reading = last ? again(last, files) : firstTime(files);
      last = { files, reading };
    } catch (error) {
      const refusal = refusalIn(error);
      if (!refusal) throw error;
      remark(refusal.message);
    }
  };

  const firstTime = ({ folder, named }: NamedFiles): DeskReading => {
    const reading = desk(folder, named);
    if (json) printJson(reading.report, 0);
    else {
      if (named.size > 0) printReports(reading.report);
      else printRows(reading.report);
      printCounts(reading.report);
    }
    return reading;
  };

  const again = (before: NonNullable<typeof last>, { folder, named }: NamedFiles): DeskReading => {
    const all = seedChanges(before.files.folder.files, folder.files);
    const changes =
      written.length > 0 ? all.filter(({ path }) => named.has(path) || before.files.named.has(path)) : all;
    const reading = desk(folder, new Set(changes.map(({ path }) => path)), before.reading);
    if (json) printJson(reading.report, 0);
    else {
      const isFew = changes.length <= fullyTold;
      for (const { path, how } of changes)
        printChanges(
          `${path} was ${how}`,
          isFew ? before.reading.reportOn(path) : null,
          isFew ? reading.reportOn(path) : null,
        );
      printReports({ ...reading.report, reports: [] });
      printCounts(reading.report);
    }
    return reading;
  };

  const first = await state();
  await read();
  console.error();
  remark(`Watching "${settings.seedsDir}". Ctrl-C stops.`);
  return afterChanges(state, read, first);
}
