import { edtf } from '../../calendar/edtf.ts';
import { momentIn } from '../../calendar/printed-moment.ts';
import type { DayRange } from '../../model/date.ts';
import type { StatedDate, Story } from '../../model/story.ts';
import { wordsAt } from '../../model/words-at.ts';
import type { Fault } from '../faults/fault.ts';
import { dateDiffers, dateOutsideWindow } from '../faults/faults.ts';
import type { Scope } from '../scope.ts';
import { unreadDateline } from './dateline-faults.ts';
import type { StatedDateline } from './stated-dateline.ts';
import { type ToldDate, toldIn } from './told-date.ts';

/** Every date that one file tells of itself, and its offset. */
export interface ToldDates {
  readonly frontMatter: (ToldDate & { readonly at: number }) | null;
  readonly prefix: (ToldDate & { readonly at: number }) | null;
  readonly dateline: StatedDateline['date'];
}

interface Told {
  readonly date: Exclude<StatedDate, { readonly kind: 'unknown' }>;
  /** What a message calls it. */
  readonly name: string;
  readonly at: number;
}

/** A date, its offset in the file, 0 where there is none, and what is wrong. */
export interface ChosenDate {
  readonly date: StatedDate;
  readonly at: number;
  readonly faults: readonly { readonly fault: Fault; readonly at: number }[];
}

/** The date of a story: its front matter beats its prefix, and that its dateline. What disagrees is told. */
export function chooseDate(
  seed: Pick<Story, 'text' | 'marks'>,
  { frontMatter, prefix, dateline }: ToldDates,
  { window, zone }: Scope,
): ChosenDate {
  const given: Told[] = [];
  for (const [told, from, name] of [
    [frontMatter, 'front-matter', 'front matter'],
    [prefix, 'prefix', 'date prefix'],
  ] as const)
    if (told) given.push({ date: { kind: 'stated', ...toldIn(told, zone), from }, name, at: told.at });
  const printed = dateline && momentIn(dateline.moment, zone);
  if (dateline && printed) {
    const { start, end } = dateline;
    const range = { earliest: printed.day, latest: printed.day };
    const date = { kind: 'stated', range, time: printed.time, from: 'dateline', span: { start, end } } as const;
    given.push({ date, name: 'dateline', at: start });
  }
  const [used, ...others] = given;
  if (!used) {
    const fault = dateline && unreadDateline(wordsAt(seed, dateline), dateline.moment);
    return { date: { kind: 'unknown' }, at: 0, faults: dateline && fault ? [{ fault, at: dateline.start }] : [] };
  }
  const differing = others
    .filter(({ date }) => !isSame(used.date.range, date.range, date.from === 'dateline'))
    .map((other) => ({ fault: dateDiffers({ ...used, ...used.date }, { ...other, ...other.date }), at: other.at }));
  const outside = isOutside(used.date.range, window)
    ? [{ fault: dateOutsideWindow(used.date.range, window), at: used.at }]
    : [];
  return { date: used.date, at: used.at, faults: [...differing, ...outside] };
}

/** A day that a page prints agrees with the month or year that is told of it. */
const isSame = (used: DayRange, other: DayRange, within: boolean): boolean =>
  edtf(used) === edtf(other) ||
  (within &&
    (used.earliest ?? '') <= (other.earliest ?? '') &&
    (other.latest ?? '') <= (used.latest ?? '') &&
    used.earliest !== used.latest);

const isOutside = (range: DayRange, window: DayRange): boolean =>
  (window.earliest !== null && range.latest !== null && range.latest < window.earliest) ||
  (window.latest !== null && range.earliest !== null && range.earliest > window.latest);
