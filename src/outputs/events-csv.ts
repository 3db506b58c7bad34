import { edtf } from '../calendar/edtf.ts';
import { wordsAt } from '../model/words-at.ts';
import { kinds, ofKind } from '../site/entities.ts';
import { absolute, urls } from '../site/urls.ts';
import { sentenceAt } from '../timeline/story-sentences.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { type Cells, csvFiles } from './data/csv-files.ts';
import type { EventStanding } from './data/event-data.ts';
import { standings } from './data/timeline-pieces.ts';
import type { OutputForEach } from './output.ts';

const columns = [
  ...[
    'id',
    'kind',
    'certainty',
    'edtf',
    'earliest',
    'latest',
    'words',
    'url',
    'story',
    'told_by',
    'of_subject',
    'open',
  ],
  ...kinds.map(({ many }) => many),
];

/** The events as a table, and what is only mentioned behind them. The words are of the first story that tells it. */
export const eventsCsv: OutputForEach<string> = {
  path: (path) => path,
  type: 'text/csv',
  contents: (timeline) =>
    csvFiles(
      'events',
      columns,
      standings(timeline).map(({ event, standing, key }) => ({
        when: event.when,
        key,
        cells: () => cells(event, standing),
      })),
    ),
};

function cells(
  { id, kind, when, toldBy, entities }: TimelineEvent,
  { certainty, ofSubject, open }: EventStanding,
): Cells {
  const [{ teller, quote }] = toldBy;
  const { story, sentences } = teller;
  return {
    id,
    kind,
    certainty,
    edtf: edtf(when),
    ...when,
    words: wordsAt(story, quote),
    url: absolute(urls.sentence(story.id, sentenceAt(sentences, quote)?.span.start ?? quote.start)),
    story: story.id,
    told_by: new Set(toldBy.map((telling) => telling.teller)).size,
    of_subject: ofSubject,
    open,
    ...Object.fromEntries(kinds.map((kind) => [kind.many, ofKind(entities, kind, (entity) => entity).join(' ')])),
  };
}
