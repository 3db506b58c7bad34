import { anchorOf } from './entry-anchor.ts';
import { perTimeline } from './per-timeline.ts';
import { partsOf } from './saga-parts.ts';
import { runsOf } from './timeline-pages.ts';

/** Where on the timeline, oldest first, each entry stands, by its element id: of others, on the list of those. */
export const entryAddresses = perTimeline((timeline): ReadonlyMap<string, string> => {
  const parts = partsOf(timeline);
  const runs = (['everything', 'others'] as const).flatMap((shown) => runsOf(parts, { shown, order: 'oldest' }));
  return new Map(
    runs.flatMap(({ entries, path }) =>
      entries.map((entry): readonly [string, string] => [anchorOf(entry), `${path}#${anchorOf(entry)}`]),
    ),
  );
});
