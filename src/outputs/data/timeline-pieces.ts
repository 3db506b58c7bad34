import { anyTime } from '../../model/date.ts';
import { rangeOf } from '../../model/date-estimate.ts';
import { cacheKey } from '../../site/cache-key.ts';
import { keptNumber } from '../../site/kept-number.ts';
import { eventKey, mentionKey, storyKey } from '../../site/made-from.ts';
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
      piece(
        'stories',
        rangeOf(teller.date) ?? anyTime,
        `${storyKey(teller)} ${own.has(teller)}`,
        () => storyData(teller, own.has(teller)),
        teller,
      ),
    ),
    ...standings(timeline).flatMap(({ event, standing, key }) =>
      chunks(event.toldBy, tellingsPerPiece).map((toldBy, at) =>
        piece('events', event.when, `${key} ${at}`, () =>
          eventData({ ...event, toldBy: toldBy as TimelineEvent['toldBy'] }, standing),
        ),
      ),
    ),
    ...disagreements.map((each) => {
      const make = () => disagreementData(each);
      return piece('disagreements', rangeOf(each.a.teller.date) ?? anyTime, cacheKey(make()), make);
    }),
  ];
});

function piece(
  list: ListName,
  when: Piece['when'],
  key: string,
  make: () => unknown,
  teller: TimelineStory | null = null,
): TimelinePiece {
  // A file names what its stories name; counted for each story anew, so that a file is smaller rather than larger.
  const bytes = keptNumber(
    `bytes in ${list}: ${key}`,
    () => jsonBytes(make()) + (teller ? jsonBytes(namedIn([teller])) : 0),
  );
  return { list, when, bytes, make, key, teller };
}

/** An event or what is only mentioned, with what the whole says of it. */
export interface StandingEvent {
  readonly event: TimelineEvent;
  readonly standing: EventStanding;
  /** Of both, for the build’s cache. */
  readonly key: string;
}

/** Every event, and everything that is only mentioned. */
export const standings = perTimeline((timeline): readonly StandingEvent[] => {
  const { own, others } = partsOf(timeline);
  const ofSubject = new Set([...own.events, ...own.mentions].map(({ id }) => id));
  const open = openExpectations(own.events).union(openExpectations(others.events));
  return [
    ...timeline.events.map((event) => {
      const standing = { certainty: 'sure', ofSubject: ofSubject.has(event.id), open: open.has(event) } as const;
      return { event, standing, key: `${eventKey(event)} ${standing.ofSubject} ${standing.open}` };
    }),
    ...timeline.mentions.map((of) => {
      const { telling, ...mention } = of;
      const standing = { certainty: 'unsure', ofSubject: ofSubject.has(mention.id), open: false } as const;
      const event: TimelineEvent = { ...mention, timex: telling.timex, toldBy: [telling] };
      return { event, standing, key: `${mentionKey(of)} ${standing.ofSubject}` };
    }),
  ];
});
