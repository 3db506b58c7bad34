import type { IsoDay } from '../model/date.ts';
import { saga } from '../saga/saga.ts';
import { eventView } from '../site/event-view.ts';
import { escaped } from '../site/html.ts';
import { partsOf } from '../site/saga-parts.ts';
import { words } from '../site/words.ts';
import type { TimelineEvent } from '../timeline/timeline.ts';
import { jsonBytes, largestFile } from './data/largest-file.ts';
import { runsByBytes } from './data/runs-by-bytes.ts';
import { eventItem } from './event-item.ts';
import type { Output } from './output.ts';

/** Slides, the last in time: it draws all of them at once, and is slow beyond some hundreds. */
const slidesAtMost = 200;
/** Bytes of the file that no slide counts. */
const head = 2000;

/** The events of the saga’s subject for TimelineJS 3, which takes HTML for every text. */
export const timelinejsJson: Output = {
  path: 'data/timelinejs.json',
  type: 'application/json',
  content: (timeline) => {
    const slides = partsOf(timeline).own.events.filter(hasStart).slice(-slidesAtMost).map(slide);
    // The newest that fit.
    const weighed = slides.toReversed().map((each) => ({ each, bytes: jsonBytes(each) }));
    const [kept = []] = runsByBytes(weighed, largestFile - head);
    const made = {
      title: { unique_id: 'saga', text: { headline: escaped(saga.title), text: escaped(saga.strapline) } },
      events: kept.map(({ each }) => each).toReversed(),
      scale: 'human',
    };
    return { body: () => `${JSON.stringify(made)}\n`, madeFrom: made };
  },
};

/** An event without a first day has no place there, and gets none that nobody told. */
const hasStart = ({ when }: TimelineEvent): boolean => when.earliest !== null;

function slide(event: TimelineEvent) {
  const { id, when, kind } = event;
  const { title, html } = eventItem(event, true);
  return {
    unique_id: id,
    start_date: when.earliest && dateOf(when.earliest),
    // One day is no stretch, and an open end none of theirs.
    ...(when.latest && when.latest !== when.earliest && { end_date: dateOf(when.latest) }),
    display_date: eventView(event).when.text,
    group: words.list.kinds[kind],
    autolink: false,
    text: { headline: escaped(title), text: html },
  };
}

function dateOf(day: IsoDay) {
  const [year, month, date] = day.split('-').map(Number);
  return { year, month, day: date };
}
