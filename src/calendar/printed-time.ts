/** A time of day as a page prints it, with or without its zone. */
export interface PrintedTime {
  /** Offset behind it. */
  readonly end: number;
  /** `HH:MM`, of 24 hours. */
  readonly time: string;
  /** Minutes that its zone is ahead of UTC; null when it names none, undefined when the one it names is not known. */
  readonly ahead: number | null | undefined;
}

const s = '[\\p{Zs}\\t]';
// "10:15", "14.05", "10:15:30.000", "8:40 PM", "4.15 p.m.", "8am"
const clock = new RegExp(
  `(\\d{1,2})(?:[:.h](\\d{2})(?::\\d{2}(?:[.,]\\d{1,9})?)?)?(?!\\d|[.:/]\\d)(?:${s}?([ap])\\.?m\\b\\.?)?(?:${s}?(?:hrs|hours|h)\\b)?`,
  'iuy',
);
// "GMT", "(BST)", "Z", "+01:00", "UTC+1", "UK time"
const zone = new RegExp(
  `${s}*\\(?(?:(?:GMT|UTC)?([+-]\\d{1,2})(?::?(\\d{2}))?|([A-Z]{1,4}|UK time|local time)(?!\\p{L}))\\)?`,
  'uy',
);
/** Minutes ahead of UTC; undefined for a name that stands for more than one, or for two hours of one place. */
const zones: Readonly<Record<string, number | undefined>> = {
  Z: 0,
  GMT: 0,
  UTC: 0,
  WET: 0,
  BST: 60,
  WEST: 60,
  CET: 60,
  CEST: 120,
  EET: 120,
  EEST: 180,
  EST: -300,
  EDT: -240,
  CDT: -300,
  PST: -480,
  PDT: -420,
  JST: 540,
  AEST: 600,
  AEDT: 660,
  IST: undefined,
  CST: undefined,
  ET: undefined,
  PT: undefined,
  CT: undefined,
  MT: undefined,
  'UK time': undefined,
  'local time': undefined,
};

/** Reads the time of day that stands at an offset; null when none does. */
export function printedTime(text: string, at: number): PrintedTime | null {
  clock.lastIndex = at;
  const match = clock.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = null, half] = match;
  const hour = Number(hours);
  if (minutes === null && !half) return null;
  if (half ? hour < 1 || hour > 12 : hour > 23) return null;
  if (Number(minutes) > 59) return null;
  const of24 = half ? (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : hour;
  const time = `${String(of24).padStart(2, '0')}:${minutes ?? '00'}`;
  const end = clock.lastIndex;
  zone.lastIndex = end;
  const [whole = '', ahead, more, name] = zone.exec(text) ?? [];
  if (ahead !== undefined) {
    const hoursAhead = Number(ahead);
    const rest = Number(more ?? 0) * (ahead.startsWith('-') ? -1 : 1);
    return { end: end + whole.length, time, ahead: hoursAhead * 60 + rest };
  }
  if (name !== undefined && name in zones) return { end: end + whole.length, time, ahead: zones[name] };
  return { end, time, ahead: null };
}
