import { edtf } from '../calendar/edtf.ts';
import { type Archive, readArchive } from '../ingest/read-archive.ts';
import { scopeOf } from '../ingest/scope.ts';
import type { SeedFolder } from '../ingest/seed-folder.ts';
import { toldProblems } from '../ingest/told-problems.ts';
import { anyTime } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import { saga } from '../saga/saga.ts';
import { today } from '../settings.ts';
import { entityOf } from '../site/entities.ts';
import { one } from '../site/kind-words.ts';
import { printable } from '../text/printable.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';

/** Prints a row for each story of a folder, or of those paths in it, then what is wrong with them. */
export function reportOn(folder: SeedFolder, only: ReadonlySet<string> | null = null): Archive {
  const archive = readArchive(folder, scopeOf(saga, today(saga.zone)));
  const isAsked = (path: string): boolean => only === null || only.has(path);
  for (const { story, date: estimate, entities } of buildTimeline(archive.stories, saga).stories) {
    if (!isAsked(story.seedPath)) continue;
    const days = edtf(rangeOf(estimate) ?? anyTime);
    const date = days === null ? 'undated' : estimate.kind === 'inferred' ? `${days} (estimated)` : days;
    const named = entities.map(({ entity, main }) => `${entityOf(entity).name}${main ? '' : ' (named)'}`);
    row(story.seedPath, date, story.headline.text, named.join(', ') || `no ${one}`);
  }
  for (const draft of archive.drafts)
    if (isAsked(draft.seedPath)) row(draft.seedPath, 'draft, left out of the site', draft.headline.text);
  const told = archive.problems.filter(({ file }) => isAsked(file));
  for (const { lines } of toldProblems(told)) console.error(`\n${lines}`);
  return archive;
}

function row(...cells: readonly string[]): void {
  console.log(cells.map(printable).join('  |  '));
}
