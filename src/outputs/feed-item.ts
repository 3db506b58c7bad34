import { edtf } from '../calendar/edtf.ts';
import { anyTime, type IsoDay } from '../model/date.ts';
import { type DateEstimate, rangeOf } from '../model/date-estimate.ts';
import { escaped, link } from '../site/html.ts';
import { words } from '../site/words.ts';
import type { TimelineStory } from '../timeline/timeline.ts';

/** A story or an event, as feeds of every format tell it. Its texts are plain but for `html`. */
export interface FeedItem {
  /** Never changes, and no other item has it. */
  readonly id: string;
  readonly title: string;
  /** A whole address. */
  readonly url: string;
  readonly summary: string;
  /** The whole text and where it is from. */
  readonly html: string;
  readonly categories: readonly string[];
  readonly author: string | null;
  readonly publisher: { readonly name: string; readonly url: string | null } | null;
  /** The day on which the story appeared; null unless it states a day. */
  readonly day: IsoDay | null;
  /** When the story appeared as far as anything says, worked out or stated, in EDTF. */
  readonly issued: string | null;
  /** Of an event: when it happened or is expected, in EDTF. */
  readonly temporal: string | null;
  /** The day on which it came into the archive. */
  readonly added: IsoDay | null;
}

/** The day of a date that is stated to the day; null of any other. */
export const statedDay = (date: DateEstimate): IsoDay | null =>
  date.kind === 'stated' && date.range.earliest === date.range.latest ? date.range.earliest : null;

/** Who wrote and published a story, when it appeared, and when it came into the archive. */
export const knownOf = ({ story: { provenance, added }, date }: TimelineStory) => ({
  author: provenance.author,
  publisher: provenance.source,
  day: statedDay(date),
  issued: edtf(rangeOf(date) ?? anyTime),
  added,
});

/** Who wrote and published a story, as pieces of HTML; none where it does not say. */
export function originOf({ story: { provenance } }: TimelineStory): readonly string[] {
  const { source, author } = provenance;
  return [
    ...(author === null ? [] : [escaped(words.follow.by(author))]),
    ...(source ? [source.url ? link(source.url, source.name) : escaped(source.name)] : []),
  ];
}
