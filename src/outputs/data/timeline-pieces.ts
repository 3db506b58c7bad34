import { anyTime } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import { keyOf } from '../../site/cache-key.ts';
import { perTimeline } from '../../site/per-timeline.ts';
import { partsOf } from '../../site/saga-parts.ts';
import { chunks } from '../../timeline/chunks.ts';
import { openExpectations } from '../../timeline/open-expectations.ts';
import type { TimelineEvent, TimelineStory } from '../../timeline/timeline.ts';
import { storyData } from '../story-data.ts';
import type { Piece } from './by-period.ts';
import { disagreementData, type EventStanding, eventData } from './event-data.ts';
import { jsonBytes } from './largest-file.ts';
import { namedIn } from './named-in.ts';

/** The three lists of `timeline.json` that grow with the archive. */
export type ListName = 'stories' | 'events' | 'disagreements';

/** One member of one of them. It is made when it is asked for: all of them together may be more than fits into memory. */
export interface TimelinePiece extends Piece {
  readonly list: ListName;
  readonly make: () => unknown;
  /** Of what it makes. */
  readonly key: string;
  /** The story that it is. */
  readonly teller: TimelineStory | null;
}

/** Tellings that one piece gives of an event: as many take some 200 kB. */
const tellingsPerPiece = 1000;

/** Everything that `timeline.json` lists, in its order. An event that very many stories tell is in several pieces. */
export const timelinePieces = perTimeline((timeline): readonly TimelinePiece[] => {
  const { stories, disagreements } = timeline;
  const own = new Set(partsOf(timeline).own.stories);
  return [
    ...stories.map((teller) =>
      piece('stories', rangeOf(teller.date) ?? anyTime, () => storyData(teller, own.has(teller)), teller),
    ),
    ...standings(timeline).flatMap(([event, standing]) =>
      chunks(event.toldBy, tellingsPerPiece).map((toldBy) =>
        piece('events', event.when, () => eventData({ ...event, toldBy: toldBy as TimelineEvent['toldBy'] }, standing)),
      ),
    ),
    ...disagreements.map((each) =>
      piece('disagreements', rangeOf(each.a.teller.date) ?? anyTime, () => disagreementData(each)),
    ),
  ];
});

function piece(
  list: ListName,
  when: Piece['when'],
  make: () => unknown,
  teller: TimelineStory | null = null,
): TimelinePiece {
  const made = JSON.stringify(make());
  // A file names what its stories name; counted for each story anew, so that a file is smaller rather than larger.
  const bytes = Buffer.byteLength(made) + 1 + (teller ? jsonBytes(namedIn([teller])) : 0);
  return { list, when, bytes, make, key: keyOf(made), teller };
}

/** Events and what is only mentioned, each with what the whole says of it. */
export const standings = perTimeline((timeline): readonly (readonly [TimelineEvent, EventStanding])[] => {
  const { own, others } = partsOf(timeline);
  const ofSubject = new Set([...own.events, ...own.mentions].map(({ id }) => id));
  const open = openExpectations(own.events).union(openExpectations(others.events));
  return [
    ...timeline.events.map(
      (event) => [event, { certainty: 'sure', ofSubject: ofSubject.has(event.id), open: open.has(event) }] as const,
    ),
    ...timeline.mentions.map(
      ({ telling, ...mention }) =>
        [
          { ...mention, timex: telling.timex, toldBy: [telling] },
          { certainty: 'unsure', ofSubject: ofSubject.has(mention.id), open: false },
        ] as const,
    ),
  ];
});
