import { edtf } from '../calendar/edtf.ts';
import { anyTime } from '../model/date.ts';
import { rangeOf } from '../model/date-estimate.ts';
import { kinds, ofKind } from '../site/entities.ts';
import { storyKey } from '../site/made-from.ts';
import { partsOf } from '../site/saga-parts.ts';
import { absolute, urls } from '../site/urls.ts';
import type { TimelineStory } from '../timeline/timeline.ts';
import { type Cells, csvFiles } from './data/csv-files.ts';
import type { OutputForEach } from './output.ts';

const columns = [
  ...['id', 'url', 'headline', 'edtf', 'earliest', 'latest', 'date_kind', 'author', 'publisher', 'publisher_url'],
  ...['added', 'of_subject', ...kinds.map(({ many }) => many), 'seed', 'sha256'],
];

/** The stories as a table, in timeline order. */
export const storiesCsv: OutputForEach<string> = {
  path: (path) => path,
  type: 'text/csv',
  contents: (timeline) => {
    const own = new Set(partsOf(timeline).own.stories);
    const rows = timeline.stories.map((teller) => ({
      when: rangeOf(teller.date) ?? anyTime,
      key: `${storyKey(teller)} ${own.has(teller)}`,
      cells: () => cells(teller, own.has(teller)),
    }));
    return csvFiles('stories', columns, rows);
  },
};

function cells({ story, date, entities }: TimelineStory, ofSubject: boolean): Cells {
  const { source, author } = story.provenance;
  const range = rangeOf(date) ?? anyTime;
  return {
    id: story.id,
    url: absolute(urls.story(story.id)),
    headline: story.headline.text,
    edtf: edtf(range),
    ...range,
    date_kind: date.kind,
    author,
    publisher: source?.name ?? null,
    publisher_url: source?.url ?? null,
    added: story.added,
    of_subject: ofSubject,
    ...Object.fromEntries(
      kinds.map((kind) => [
        kind.many,
        ofKind(entities, kind, ({ entity }) => entity)
          .map(({ entity }) => entity)
          .join(' '),
      ]),
    ),
    seed: story.seedPath,
    sha256: story.sha256,
  };
}
