import { edtf } from '../../calendar/edtf.ts';
import type { Archive } from '../../ingest/read-archive.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import { entityOf } from '../../site/entities.ts';
import type { TimelineStory } from '../../timeline/timeline.ts';
import type { StoryRow } from './desk-report.ts';

const known = { stated: 'stated', inferred: 'estimated', unknown: 'unknown' } as const;

/** A story in a few words, and whether the site shows it. */
export function storyRow({ story, date, entities }: TimelineStory, { drafts, held }: Archive): StoryRow {
  const { seedPath } = story;
  const range = rangeOf(date);
  const heldUntil = held.find((each) => each.story.seedPath === seedPath)?.until ?? null;
  const isDraft = drafts.some((draft) => draft.seedPath === seedPath);
  return {
    file: seedPath,
    state: isDraft ? 'draft' : heldUntil ? 'held' : 'shown',
    heldUntil,
    date: { known: known[date.kind], days: range && edtf(range) },
    headline: story.headline.text,
    entities: entities.map(({ entity, main }) => {
      const { kind, name } = entityOf(entity);
      return { kind, name, main };
    }),
  };
}
